// What is wrong with these drafts? `npm run --silent check -- FILE…`: 0 clean or advice only, 1 findings, 2 unusable input.
import { statSync } from 'node:fs'
import { extname } from 'node:path'
import { createChecker, RULES, type CheckResult, type Checker } from '#check'
import { LISTS } from '#dictionary'
import type { Draft } from '#draft'
import { intlSegmenter } from '#text'
import { decode } from './decode.ts'
import { draftOfFile, draftOfLine, type FileDraft } from './draft-file.ts'
import { linesOf, opened, wholeOf } from './lines.ts'
import { readOptions, type Options } from './options.ts'
import { printFinding, printJson } from './print.ts'

// A draft is some thousand characters; a hundred times the longest editor content is a mistake, and is told as one.
const LONGEST_TEXT = 20_000_000
const LONGEST_LINE = 20_000_000

type Run = { readonly options: Options; readonly checker: Checker; code: number }

const say = (sentence: string) => { process.stderr.write(`${sentence}\n`) }
const unusable = (run: Run, sentence: string) => { say(sentence); run.code = 2 }

const report = (run: Run, name: string, id: string, draft: Draft, file: FileDraft | null) => {
  const { options } = run
  const result: CheckResult = run.checker.check(draft, {
    today: options.today, scope: 'draft', ...(options.only ? { only: options.only } : {}), ...(options.articleClass ? { articleClass: options.articleClass } : {}),
  })
  for (const { ruleId, why } of result.failures) unusable(run, `${name}：规则 ${ruleId} 没有运行完，这次检查不完整（${why}）`)
  if (run.code === 0 && result.findings.some(finding => finding.severity !== 'advice')) run.code = 1
  if (options.format === 'jsonl') { process.stdout.write(`${printJson(id, result.findings, result.failures.map(one => one.ruleId))}\n`); return }
  for (const finding of result.findings) process.stdout.write(printFinding(name, draft, finding, file))
}

const checkLines = async (run: Run, path: string, head: Uint8Array | null) => {
  const source = head ? (async function* () { yield head })() : opened(path)
  for await (const { number, bytes } of linesOf(source as ReturnType<typeof opened>, LONGEST_LINE)) {
    if (!bytes) { unusable(run, `${path} 第${number}行超过20 MB，没有检查`); continue }
    const line = decode(bytes)?.trim()
    if (line === undefined) { unusable(run, `${path} 第${number}行不是文本`); continue }
    if (!line) continue
    const read = draftOfLine(line, number)
    if (!read.ok) unusable(run, `${path} ${read.why}`)
    else report(run, `${path} ${read.id}`, read.id, read.draft, null)
  }
}

const checkFile = async (run: Run, path: string) => {
  if (path !== '-') {
    const found = statSync(path, { throwIfNoEntry: false })
    if (!found) { unusable(run, `没有文件 ${path}`); return }
    if (!found.isFile()) { unusable(run, `${path} 不是文件`); return }
  }
  const kind = extname(path).toLowerCase()
  if (path !== '-' && !['.txt', '.md', '.html', '.htm', '.jsonl'].includes(kind)) {
    unusable(run, `${path} 的类型不认识，只读 .txt .md .html .jsonl`)
    return
  }
  if (kind === '.jsonl') { await checkLines(run, path, null); return }
  const bytes = await wholeOf(opened(path), path === '-' ? 10 * LONGEST_TEXT : LONGEST_TEXT)
  if (!bytes) { unusable(run, `${path === '-' ? '标准输入' : path} 太长（超过20 MB），请分成几份`); return }
  if (path === '-' && /^\s*\{/.test(new TextDecoder().decode(bytes.subarray(0, 64)))) { await checkLines(run, path, bytes); return }
  if (bytes.length > LONGEST_TEXT) { unusable(run, '标准输入 太长（超过20 MB），请分成几份'); return }
  const text = decode(bytes)
  if (text === null) { unusable(run, `${path} 不是文本文件`); return }
  const file = draftOfFile(kind, text)
  report(run, path, path, file.draft, file)
}

const main = async () => {
  // The reader of our output may close early (`| head`): that is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => { if (error.code === 'EPIPE') process.exit(0) })
  const asked = readOptions(process.argv.slice(2), new Date().toLocaleDateString('sv-SE'))
  if (!asked.ok) { say(asked.why); process.exitCode = 2; return }
  asked.remarks.forEach(say)
  const { options } = asked
  const checker = createChecker({
    rules: RULES, lists: [...LISTS, ...options.terms], segmenter: intlSegmenter(), ...(options.office ? { office: options.office } : {}),
  })
  const run: Run = { options, checker, code: 0 }
  for (const path of options.files) await checkFile(run, path)
  process.exitCode = run.code
}
await main()
