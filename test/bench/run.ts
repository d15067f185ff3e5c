// How does the matcher stand beside packages of npm and what people write themselves? One run on this machine: npm run bench
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chartOf } from './chart.ts'
import { ENGINES } from './engines.ts'
import { havePeers, installPeers, peersFolder } from './peers.ts'

export type Row = {
  readonly engine: string; readonly terms: number; readonly chars: number; readonly hits: string; readonly normalise: string
  readonly buildMs: number; readonly blobBytes: number | null; readonly loadMs: number; readonly firstMs: number; readonly scanMs: number
  readonly heapBytes: number; readonly charsPerSecond: number; readonly matches: number; readonly correct: boolean | null
}

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, install: { type: 'boolean', default: false }, quick: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const say = (line: string): void => { if (!values.json) console.log(line) }
if (values.install && !havePeers()) installPeers()
const withPeers = havePeers()
say('Each engine in a process of its own. Mc/s: million characters a second; of limit: of a loop that only copies; peer: times the best package of npm.')
say(withPeers ? `Packages of npm: ${peersFolder}` : 'Packages of npm are not installed; `npm run bench -- --install` puts them into the folder for temporary files.')

const one = fileURLToPath(new URL('./one.ts', import.meta.url))
const measure = (engine: string, terms: number, chars: number, hits: string): Row | null => {
  try {
    return JSON.parse(execFileSync(process.execPath, ['--expose-gc', '--max-old-space-size=3000', one, engine, String(terms), String(chars), hits], { encoding: 'utf8', timeout: 240_000, stdio: ['ignore', 'pipe', 'ignore'] }))
  } catch {
    // Too slow or out of memory is an answer as well.
    say(`  ${engine.padEnd(36)} gave no answer within four minutes`)
    return null
  }
}

const rows: Row[] = []
// After each block: a run that is broken off leaves what it measured.
const keep = (): void => {
  const folder = new URL('./results/', import.meta.url)
  mkdirSync(folder, { recursive: true })
  writeFileSync(new URL('match.json', folder), rows.map(row => JSON.stringify(row)).join('\n') + '\n')
  writeFileSync(new URL('match.svg', folder), chartOf(rows.filter(row => row.terms === 10_000 && row.chars === 20_000 && row.hits === 'few')))
}

const TABLE = [
  [1_000, 20_000, 'few'], [10_000, 20_000, 'few'], [10_000, 20_000, 'many'], [10_000, 200_000, 'few'], [100_000, 200_000, 'few'], [1_000_000, 200_000, 'few'],
] as const
for (const [terms, chars, hits] of values.quick ? TABLE.slice(1, 2) : TABLE) {
  const names = Object.entries(ENGINES).filter(([, engine]) => (withPeers || !engine.isPeer) && terms * chars <= (engine.most ?? Infinity)).map(([name]) => name)
  say(`\n${terms} terms, ${chars} characters, ${hits} matches`)
  const here = names.map(name => measure(name, terms, chars, hits)).filter(row => row !== null)
  rows.push(...here)
  const limit = here.find(row => row.engine.startsWith('copy'))?.charsPerSecond ?? NaN
  const rivals = here.filter(row => ENGINES[row.engine]?.isPeer && row.normalise === 'none')
  const best = Math.max(...rivals.map(row => row.charsPerSecond))
  for (const row of here) {
    if (values.json) {
      console.log(JSON.stringify(row))
      continue
    }
    const cells = [
      `${(row.charsPerSecond / 1e6).toFixed(row.charsPerSecond < 1e6 ? 3 : 1)} Mc/s`.padStart(12), `${(row.charsPerSecond / limit).toFixed(3)} of limit`.padStart(16),
      (Number.isFinite(best) ? `${(row.charsPerSecond / best).toFixed(2)} peer` : '').padStart(12), `build ${row.buildMs.toFixed(0)} ms`.padStart(15), `first ${row.firstMs.toFixed(1)} ms`.padStart(18),
      `${(row.heapBytes / 1e6).toFixed(1)} MB`.padStart(10), row.blobBytes ? `blob ${(row.blobBytes / terms).toFixed(1)} B a term` : '', row.correct === false ? 'MATCHES DIFFER' : '',
    ]
    say(`  ${row.engine.padEnd(36)}${cells.join('')}`)
  }
  if (!values.quick) keep()
}
