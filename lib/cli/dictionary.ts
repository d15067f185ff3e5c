// Are the files in dictionaries/ sound, and what module do they make? `npm run dictionary` writes dictionaries/index.ts.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join, relative, sep } from 'node:path'
import type { Compiled, DictionaryFiles } from '#dictionary'

const root = fileURLToPath(new URL('../../dictionaries', import.meta.url))

export const dictionaryFiles = (folder: string = root): DictionaryFiles => new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => /\.(tsv|json)$/.test(path))
    .map(path => [relative(folder, join(folder, path)).split(sep).join('/'), readFileSync(join(folder, path), 'utf8')]),
)

const main = async () => {
  const target = join(root, 'index.ts')
  // The room's door re-exports the module that is made here, so its parts are entered directly.
  const { dictionaryModule, readDictionaries } = await import('../dictionary/compile.ts')
  const compiled: Compiled = readDictionaries(dictionaryFiles())
  for (const { file, line, why } of compiled.problems) console.error(`${file}:${line}：${why}`)
  if (compiled.problems.length) { process.exitCode = 1; return }
  writeFileSync(target, dictionaryModule(compiled))
  const rows = compiled.lists.reduce((sum, list) => sum + list.rows.length, 0)
  console.log(`${compiled.lists.length}个词表，${rows}条，${compiled.bases.length}条依据`)
}
if (process.argv[1] === fileURLToPath(import.meta.url)) await main()
