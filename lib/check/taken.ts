// Which spans already lie at this place? Asked for every hit, so it must not cost the number of all hits.

const WIDTH = 128

type Span = { readonly start: number; readonly end: number }
/** Spans by place; `at` gives those that overlap, each once. UTF-16 offsets, end exclusive. */
export type Taken<S extends Span> = { readonly add: (span: S) => void; readonly at: (start: number, end: number) => readonly S[] }

/** An empty index: spans are kept in buckets of 128 units, so that asking costs the span's own length. */
export const takenPlaces = <S extends Span>(): Taken<S> => {
  const buckets = new Map<number, S[]>()
  return {
    add: span => {
      for (let bucket = Math.floor(span.start / WIDTH); bucket <= Math.floor(span.end / WIDTH); bucket++) {
        const there = buckets.get(bucket)
        if (there) there.push(span)
        else buckets.set(bucket, [span])
      }
    },
    at: (start, end) => {
      const found = new Set<S>()
      for (let bucket = Math.floor(start / WIDTH); bucket <= Math.floor(end / WIDTH); bucket++) {
        for (const span of buckets.get(bucket) ?? []) if (span.start < end && span.end > start) found.add(span)
      }
      return [...found]
    },
  }
}
