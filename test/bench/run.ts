// How does the matcher stand beside what people write themselves, in one run on this machine? npm run bench
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { ENGINES } from './engines.ts'

type Row = {
  readonly engine: string; readonly terms: number; readonly chars: number
  readonly buildMs: number; readonly firstMs: number; readonly scanMs: number
  readonly charsPerSecond: number; readonly matches: number
}

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } }, allowPositionals: true })
const one = fileURLToPath(new URL('./one.ts', import.meta.url))

const measure = (engine: string, terms: number, chars: number): Row =>
  JSON.parse(execFileSync(process.execPath, [one, engine, String(terms), String(chars)], { encoding: 'utf8' }))

const TABLE = [[1_000, 20_000], [10_000, 20_000], [10_000, 200_000], [100_000, 200_000]] as const
// V8 needs 0.3 ms a character here at 10,000 terms; larger samples would only cost the reader's time.
const isHopeless = (engine: string, terms: number, chars: number): boolean =>
  engine === 'RegExp alternation' && terms * chars > 10_000 * 20_000

if (!values.json) console.log('Million characters a second, and times the map trie; each engine in a process of its own.')
for (const [terms, chars] of TABLE) {
  const rows = Object.keys(ENGINES).filter(engine => !isHopeless(engine, terms, chars)).map(engine => measure(engine, terms, chars))
  if (values.json) {
    for (const row of rows) console.log(JSON.stringify(row))
    continue
  }
  const trie = rows.find(row => row.engine === 'map trie')?.charsPerSecond ?? NaN
  console.log(`\n${terms} terms, ${chars} characters`)
  for (const row of rows) {
    const cells = [
      (row.charsPerSecond / 1e6).toFixed(row.charsPerSecond < 1e6 ? 3 : 1).padStart(8),
      `${(row.charsPerSecond / trie).toFixed(row.charsPerSecond < trie ? 3 : 1)}x`.padStart(9),
      `build ${row.buildMs.toFixed(0)} ms`.padStart(14), `first ${row.firstMs.toFixed(1)} ms`.padStart(16), `${row.matches} matches`.padStart(14),
    ]
    console.log(`  ${row.engine.padEnd(20)}${cells.join('')}`)
  }
}
