// How large is a list as bytes, how long does it take to build, and to load? Arguments: terms…; prints JSON lines.
import { buildMatcher, isIntact, loadMatcher, scan, serialise } from '#match'
import { sampleOf } from './sample.ts'

const time = <R>(work: () => R): [number, R] => {
  const start = performance.now()
  const result = work()
  return [performance.now() - start, result]
}

for (const terms of process.argv.slice(2).map(Number)) {
  const sample = sampleOf(terms, 2000)
  const [buildMs, matcher] = time(() => buildMatcher(sample.terms.map(text => ({ text }))))
  const blob = serialise(matcher)
  const [loadMs, loaded] = time(() => loadMatcher(blob))
  const [firstMs] = time(() => loaded.ok && scan(loaded.matcher, sample.text).length)
  const [verifyMs] = time(() => isIntact(blob))
  const layer = matcher.layers[0]
  const parts = layer && { filter: layer.filter.byteLength, slots: layer.slots.byteLength, tail: layer.tail.byteLength }
  console.log(JSON.stringify({ terms, buildMs, blobBytes: blob.byteLength, bytesATerm: blob.byteLength / terms, loadMs, firstMs, verifyMs, ...parts }))
}
