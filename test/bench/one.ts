// How quick is one engine on one sample, in a process of its own? Arguments: engine, terms, chars; prints JSON.
import { ENGINES } from './engines.ts'
import { sampleOf } from './sample.ts'

const [name = '', terms = '0', chars = '0'] = process.argv.slice(2)
const engine = ENGINES[name]
if (!engine) throw new Error(`no engine ${name}`)
const sample = sampleOf(Number(terms), Number(chars))
const warm = sampleOf(Number(terms), 2000).text

const startBuild = performance.now()
const find = engine(sample.terms)
const buildMs = performance.now() - startBuild
const startFirst = performance.now()
find(warm)
const firstMs = performance.now() - startFirst

// The quickest of the runs: other programs can only slow a run down.
let scanMs = Infinity
let matches = 0
const until = performance.now() + 600
for (let run = 0; run < 3 || performance.now() < until; run++) {
  const start = performance.now()
  matches = find(sample.text)
  scanMs = Math.min(scanMs, performance.now() - start)
  if (run === 0 && scanMs > 5000) break
}
console.log(JSON.stringify({
  engine: name, terms: Number(terms), chars: Number(chars), buildMs, firstMs, scanMs,
  charsPerSecond: Number(chars) / scanMs * 1000, matches,
}))
