// Where do the scanners put what they find, and what they need on the way?

/** Raw hits of a layer, three numbers each: start, end, key id. */
export type Hits = {
  triples: Int32Array
  count: number
  /** The scan of a layer ends when it has this many. */
  limit: number
  /** Comparisons made since the hits were created: what the bench and the tests of worst cases count. */
  steps: number
}

const FIRST_ROOM = 3 * 256
// A text with more hits than this is rare; its room is given back with the next scan.
const KEPT_ROOM = 3 << 16

export const createHits = (): Hits => ({ triples: new Int32Array(FIRST_ROOM), count: 0, limit: Infinity, steps: 0 })

/** Makes ready for the next layer. */
export const clearHits = (hits: Hits, limit = Infinity): void => {
  if (hits.triples.length > KEPT_ROOM || hits.triples.length < FIRST_ROOM) hits.triples = new Int32Array(FIRST_ROOM)
  hits.count = 0
  hits.limit = limit
}

export const addHit = (hits: Hits, start: number, end: number, id: number): void => {
  const at = hits.count * 3
  if (at + 3 > hits.triples.length) {
    const larger = new Int32Array(hits.triples.length * 2)
    larger.set(hits.triples)
    hits.triples = larger
  }
  hits.triples[at] = start
  hits.triples[at + 1] = end
  hits.triples[at + 2] = id
  hits.count++
}

/** Working memory of a scan: classes of the kept units, their places in the text, and where a term may begin. */
export type Scratch = { classes: Uint16Array; places: Int32Array; candidates: Int32Array }

// Texts longer than this are rare; their working memory is given back after the scan.
const KEPT = 1 << 18
let kept: Scratch = { classes: new Uint16Array(0), places: new Int32Array(0), candidates: new Int32Array(0) }

const scratchOf = (length: number): Scratch => ({
  classes: new Uint16Array(length), places: new Int32Array(length), candidates: new Int32Array(length),
})

/** Working memory for `length` units. Scans run one after another, so all share it. */
export const scratchFor = (length: number): Scratch => {
  if (length > KEPT) return scratchOf(length)
  if (kept.classes.length < length) kept = scratchOf(Math.min(KEPT, Math.max(4096, length * 2)))
  return kept
}
