// Which keys does a layer have, as rows of classes in one array, sorted and each once?

/** Key `at` is `units` from `starts[at]` to `starts[at + 1]`; keys rise by class, none is empty, all differ. */
export type KeyTable = {
  readonly units: Uint16Array
  readonly starts: Int32Array
  /** The number that is reported for each key. */
  readonly ids: Int32Array
  readonly count: number
}

/** Unsorted keys of a layer, in the order of their terms. */
export type KeyRows = { readonly units: Uint16Array; readonly starts: Int32Array; readonly count: number }

/** The classes of keys that are folded already. */
export const rowsOf = (texts: readonly string[], folded: Uint16Array): KeyRows => {
  const starts = new Int32Array(texts.length + 1)
  let length = 0
  for (let key = 0; key < texts.length; key++) starts[key + 1] = length += texts[key]?.length ?? 0
  const units = new Uint16Array(length)
  let to = 0
  for (const text of texts) for (let at = 0; at < text.length; at++) units[to++] = folded[text.charCodeAt(at)] as number
  return { units, starts, count: texts.length }
}

const compareRows = ({ units, starts }: KeyRows, a: number, b: number, from: number): number => {
  const startA = starts[a] as number
  const startB = starts[b] as number
  const lengthA = (starts[a + 1] as number) - startA
  const lengthB = (starts[b + 1] as number) - startB
  const shorter = Math.min(lengthA, lengthB)
  for (let at = from; at < shorter; at++) {
    const difference = (units[startA + at] as number) - (units[startB + at] as number)
    if (difference !== 0) return difference
  }
  return lengthA - lengthB
}

// A row's first two classes and its number fit one float64 exactly: 16 + 16 + 21 bits. Sorting plain numbers is four
// times as quick as calling back for each comparison; what agrees in two classes is a handful.
const NUMBER_BITS = 21
const SECOND = 2 ** NUMBER_BITS
const FIRST = SECOND * 0x10000

/** The numbers of the rows by rising class, equal ones by rising number. */
const sortedOrder = (rows: KeyRows): Int32Array => {
  const { units, starts, count } = rows
  const compare = (from: number) => (a: number, b: number): number => compareRows(rows, a, b, from) || a - b
  const order = new Int32Array(count)
  if (count > SECOND) {
    for (let row = 0; row < count; row++) order[row] = row
    return order.sort(compare(0))
  }
  const ranks = new Float64Array(count)
  for (let row = 0; row < count; row++) {
    const start = starts[row] as number
    const second = (starts[row + 1] as number) - start > 1 ? (units[start + 1] as number) : 0
    ranks[row] = (units[start] as number) * FIRST + second * SECOND + row
  }
  ranks.sort()
  for (let at = 0; at < count; at++) order[at] = (ranks[at] as number) % SECOND
  for (let from = 0; from < count;) {
    const beginning = Math.floor((ranks[from] as number) / SECOND)
    let to = from + 1
    while (to < count && Math.floor((ranks[to] as number) / SECOND) === beginning) to++
    if (to - from > 1) order.subarray(from, to).sort(compare(2))
    from = to
  }
  return order
}

/**
 * Sorts rows and keeps each once.
 * @param same is told of a row that equals the one before it in order of number (a pair of row numbers)
 */
export const keyTableOf = (rows: KeyRows, ids: Int32Array, same: (earlier: number, later: number) => void): KeyTable => {
  const order = sortedOrder(rows)
  const units = new Uint16Array(rows.units.length)
  const starts = new Int32Array(rows.count + 1)
  const kept = new Int32Array(rows.count)
  let count = 0
  let length = 0
  let latest = -1
  for (const row of order) {
    if (latest >= 0 && compareRows(rows, latest, row, 0) === 0) same(latest, row)
    else {
      const start = rows.starts[row] as number
      const end = rows.starts[row + 1] as number
      for (let at = start; at < end; at++) units[length++] = rows.units[at] as number
      kept[count++] = ids[row] as number
      starts[count] = length
    }
    latest = row
  }
  return { units: units.subarray(0, length), starts: starts.subarray(0, count + 1), ids: kept.subarray(0, count), count }
}
