// How quick is one engine on one sample, in a process of its own? Arguments: engine, terms, chars, hits; prints JSON.
import { naiveScan } from '#match'
import { ENGINES } from './engines.ts'
import type { Ready } from './engines.ts'
import { sampleOf } from './sample.ts'

const [name = '', terms = '0', chars = '0', hits = 'few'] = process.argv.slice(2)
const engine = ENGINES[name]
if (!engine || (hits !== 'few' && hits !== 'many')) throw new Error(`no engine ${name} or hits ${hits}`)
const sample = sampleOf(Number(terms), Number(chars), hits)
const warm = sampleOf(Number(terms), 2000, hits).text

const held = (): number => {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
const timed = <R>(work: () => R): [number, R] => {
  const start = performance.now()
  const result = work()
  return [performance.now() - start, result]
}

const before = held()
const [buildMs, built] = timed(() => engine.build(sample.terms))
const heapBytes = held() - before
// First result: from its own serialised form where there is one, else from the list.
const blob = built.blob?.()
const { load } = engine
const [loadMs, ready] = blob && load ? timed((): Ready => load(blob)) : [buildMs, built]
const [firstScanMs] = timed(() => ready.find(warm))

// The quickest of the runs: other programs can only slow a run down.
let scanMs = Infinity
let matches = 0
const until = performance.now() + 600
for (let run = 0; run < 3 || performance.now() < until; run++) {
  const [ms, count] = timed(() => ready.find(sample.text))
  matches = count
  scanMs = Math.min(scanMs, ms)
  if (run === 0 && ms > 5000) break
}
// Overlapping matches of a text of 2,000 characters, as the naive matcher counts them.
const expected = engine.normalise === 'none' ? naiveScan(sample.terms.map(text => ({ text })), warm).length : null
console.log(JSON.stringify({
  engine: name, terms: Number(terms), chars: Number(chars), hits, normalise: engine.normalise, buildMs, blobBytes: blob?.byteLength ?? null,
  loadMs, firstMs: loadMs + firstScanMs, scanMs, heapBytes, charsPerSecond: Number(chars) / scanMs * 1000, matches,
  correct: expected === null || name === 'copy loop (limit)' ? null : ready.find(warm) === expected,
}))
