// Which place of the document is an offset of the text, and the other way round?
import type { Run, TracedContent } from '#draft'
import type { Span } from './span-map.ts'

export type Place = { readonly node: Node; readonly offset: number }

/** The text of a body, its blocks joined by `\n`, with the way back to the nodes. */
export type TextPlaces = {
  readonly text: string
  readonly startOf: (block: number) => number
  readonly blockAt: (offset: number) => number
  readonly rangeOf: (span: Span, document: Document) => Range | null
  readonly offsetOf: (place: Place) => number | null
}

/** The run that holds an offset of its block, or the nearest one on the side that the offset belongs to. */
function runAt(runs: readonly Run<Node>[], at: number, side: 'start' | 'end'): Run<Node> | null {
  if (side === 'start') return runs.find(run => at < run.start + run.length) ?? null
  let last: Run<Node> | null = null
  for (const run of runs) if (run.start < at) last = run
  return last
}

/**
 * Maps the blocks of a read body.
 * @param content blocks with their runs; a character without a run is a line break
 */
export function textPlaces(content: TracedContent<Node>): TextPlaces {
  const { blocks } = content
  const starts: number[] = []
  let length = 0
  for (const block of blocks) {
    starts.push(length)
    length += block.text.length + 1
  }
  const text = blocks.map(block => block.text).join('\n')
  let runsOf: Map<Node, { readonly run: Run<Node>; readonly block: number }[]> | null = null

  const startOf = (block: number): number => starts[block] ?? 0
  function blockAt(offset: number): number {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  /** A start belongs to the character behind it, an end to the one before it. */
  function placeOf(offset: number, side: 'start' | 'end'): Place | null {
    const index = blockAt(side === 'end' && offset > 0 ? offset - 1 : offset)
    const block = blocks[index]
    if (!block) return null
    const at = offset - startOf(index)
    const near = runAt(block.runs, at, side)
    if (!near) return null
    return { node: near.node, offset: near.offset + Math.min(Math.max(at - near.start, 0), near.length) }
  }
  function rangeOf(span: Span, document: Document): Range | null {
    const start = placeOf(span.start, 'start')
    const end = span.end > span.start ? placeOf(span.end, 'end') : start
    if (!start || !end || !start.node.isConnected || !end.node.isConnected) return null
    const lengthOf = (node: Node): number => (node as Text).length
    if (start.offset > lengthOf(start.node) || end.offset > lengthOf(end.node)) return null
    const range = document.createRange()
    range.setStart(start.node, start.offset)
    range.setEnd(end.node, end.offset)
    return range
  }
  function offsetOf({ node, offset }: Place): number | null {
    if (!runsOf) {
      runsOf = new Map()
      for (const [block, { runs }] of blocks.entries()) {
        for (const run of runs) {
          const list = runsOf.get(run.node)
          if (list) list.push({ run, block })
          else runsOf.set(run.node, [{ run, block }])
        }
      }
    }
    for (const { run, block } of runsOf.get(node) ?? []) {
      if (offset >= run.offset && offset <= run.offset + run.length) return startOf(block) + run.start + offset - run.offset
    }
    return null
  }
  return { text, startOf, blockAt, rangeOf, offsetOf }
}
