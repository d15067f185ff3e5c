// Where in one long array do the children of every node fit without touching each other?

/** A growing row of slots that hands out places for families of children. */
export type Shelf = {
  /**
   * The base at which every `base + class` is free; takes these slots. No two families share a base.
   * @param classes rising, the first `count` are used
   */
  readonly place: (classes: Int32Array, count: number) => number
  /** One more than the highest slot taken. */
  readonly length: () => number
}

// A search that had to look this far shows that the row before is too dense for families of this size; the next one
// begins behind it. Without this a million terms take minutes.
const PATIENCE = 100
const SIZES = 18
const NOWHERE = -1

const grown = <A extends Int32Array | Uint8Array>(larger: A, old: A): A => {
  larger.set(old)
  return larger
}

/** @param width one more than the highest class: a family may reach this far beyond its base */
export const createShelf = (width: number): Shelf => {
  let capacity = 4096 + width
  // Free slots are a doubly linked list in rising order.
  let after = new Int32Array(capacity)
  let before = new Int32Array(capacity)
  let taken = new Uint8Array(capacity)
  let isBase = new Uint8Array(capacity)
  let size = 0
  let last = NOWHERE
  let length = 0
  // Where families of about 1, 2, 4, 8 … children begin to look: the small ones fill the holes that large ones left.
  const cursors = new Int32Array(SIZES)

  const reach = (wanted: number): void => {
    if (wanted > capacity) {
      capacity = Math.max(wanted, Math.ceil(capacity * 1.5))
      after = grown(new Int32Array(capacity), after)
      before = grown(new Int32Array(capacity), before)
      taken = grown(new Uint8Array(capacity), taken)
      isBase = grown(new Uint8Array(capacity), isBase)
    }
    for (; size < wanted; size++) {
      before[size] = last
      after[size] = NOWHERE
      if (last !== NOWHERE) after[last] = size
      last = size
    }
  }

  const take = (slot: number): void => {
    const left = before[slot] ?? NOWHERE
    const right = after[slot] ?? NOWHERE
    if (left !== NOWHERE) after[left] = right
    if (right === NOWHERE) last = left
    else before[right] = left
    taken[slot] = 1
    if (slot >= length) length = slot + 1
  }

  const fits = (base: number, classes: Int32Array, count: number): boolean => {
    if (base < 1) return false
    reach(base + width + 1)
    if (isBase[base]) return false
    for (let at = 1; at < count; at++) if (taken[base + (classes[at] ?? 0)]) return false
    return true
  }

  const firstFree = (from: number): number => {
    let slot = from
    // A slot that was taken still knows what came after it: nothing ever returns to the list.
    while (slot !== NOWHERE && taken[slot]) slot = after[slot] as number
    return slot
  }

  const place = (classes: Int32Array, count: number): number => {
    const first = classes[0] ?? 0
    const kind = Math.min(SIZES - 1, 32 - Math.clz32(count - 1))
    let slot = size === 0 ? NOWHERE : firstFree(cursors[kind] as number)
    if (slot !== NOWHERE) cursors[kind] = slot
    let tries = 0
    for (; ; tries++) {
      if (slot === NOWHERE) {
        slot = size
        reach(size + width + 1024)
      }
      if (fits(slot - first, classes, count)) break
      slot = after[slot] as number
    }
    if (tries > PATIENCE) cursors[kind] = slot
    const base = slot - first
    isBase[base] = 1
    for (let at = 0; at < count; at++) take(base + (classes[at] ?? 0))
    return base
  }

  return { place, length: () => length }
}
