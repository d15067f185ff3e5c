// Which terms occur in these texts? The bare matcher at the command line, for trying a list.
import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { parseArgs } from 'node:util'
import { NotUtf8, readLines } from './read-lines.ts'
import { createScanner } from './scan-line.ts'

const USAGE = '用法：npm run --silent scan -- --format jsonl FILE（FILE 为 - 时读标准输入）'

class Unusable extends Error {}

const filesOf = (args: readonly string[]): readonly string[] => {
  let parsed
  try {
    parsed = parseArgs({ args: [...args], options: { format: { type: 'string', default: 'jsonl' } }, allowPositionals: true })
  } catch {
    throw new Unusable(`不认识的参数。${USAGE}`)
  }
  if (parsed.values.format !== 'jsonl') throw new Unusable(`--format 只有 jsonl 一种。${USAGE}`)
  if (parsed.positionals.length === 0) throw new Unusable(`请给出要读的文件。${USAGE}`)
  return parsed.positionals
}

const print = async (line: string): Promise<void> => {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain')
}

const scanFile = async (file: string, answer: ReturnType<typeof createScanner>): Promise<void> => {
  const where = file === '-' ? '' : `${file} `
  let number = 0
  try {
    for await (const line of readLines(file === '-' ? process.stdin : createReadStream(file))) {
      number++
      if (line.trim() === '') continue
      const result = answer(line)
      if (!result.ok) throw new Unusable(`${where}第 ${number} 行${result.why}。`)
      await print(JSON.stringify(result.answer))
    }
  } catch (error) {
    if (error instanceof NotUtf8) throw new Unusable(`${where}第 ${number + 1} 行起不是 UTF-8 编码的文字。`)
    if (error instanceof Error && 'code' in error && 'syscall' in error)
      throw new Unusable(error.code === 'ENOENT' ? `没有这个文件：${file}。` : `读不了文件 ${file}（${String(error.code)}）。`)
    throw error
  }
}

// The reader of our output has seen enough (head, less): that is no failure.
process.stdout.on('error', () => process.exit(0))

try {
  const answer = createScanner()
  for (const file of filesOf(process.argv.slice(2))) await scanFile(file, answer)
} catch (error) {
  if (!(error instanceof Unusable)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}
