// In which order did all this happen? The same lines give the same order, however they arrived.
import type { LedgerEvent } from './event.ts'
import type { Fault } from './refusal.ts'

/** Where a chain was left off. */
export type Tip = { readonly seq: number; readonly head: string; readonly mono: number; readonly device: string }
export type Ordered = { readonly events: readonly LedgerEvent[]; readonly faults: readonly Fault[] }

/**
 * Takes from each ledger the unbroken run that continues its tip, and lays the runs side by side in
 * the order of `mono` (then of the ledger's name). What stands behind a gap, a fork or a broken link
 * is named and left out: an unseen line might have been a 退回.
 */
export function inOrder(events: readonly LedgerEvent[], tips: ReadonlyMap<string, Tip>): Ordered {
  const faults: Fault[] = []
  const sound: LedgerEvent[] = []
  for (const [ledger, lines] of byLedger(events)) {
    const run = unbroken(lines, tips.get(ledger) ?? null)
    sound.push(...run.events)
    faults.push(...run.faults)
  }
  return { events: sound.sort(before), faults }
}

/** Sorts by time, then by ledger; within a ledger `mono` rises with every line. */
export const before = (one: Position, other: Position): number =>
  one.mono - other.mono || (one.ledger < other.ledger ? -1 : one.ledger > other.ledger ? 1 : 0)
export type Position = Pick<LedgerEvent, 'mono' | 'ledger'>

function byLedger(events: readonly LedgerEvent[]): ReadonlyMap<string, readonly LedgerEvent[]> {
  const ledgers = new Map<string, Map<string, LedgerEvent>>()
  for (const event of events) {
    const lines = ledgers.get(event.ledger) ?? new Map<string, LedgerEvent>()
    ledgers.set(event.ledger, lines.set(event.id, event))
  }
  return new Map([...ledgers].map(([ledger, lines]) => [ledger, [...lines.values()].sort((one, other) => one.seq - other.seq || (one.id < other.id ? -1 : 1))]))
}

function unbroken(lines: readonly LedgerEvent[], from: Tip | null): Ordered {
  const events: LedgerEvent[] = []
  let tip = from
  let index = 0
  for (; index < lines.length; index += 1) {
    const line = lines[index] as LedgerEvent
    if (tip && line.seq <= tip.seq && line.id === tip.head) continue
    const why = lines[index + 1]?.seq === line.seq ? 'fork' : linkFault(line, tip)
    if (why) return { events, faults: lines.slice(index).map((left, offset) => fault(left, offset === 0 || left.seq === line.seq ? why : 'gap')) }
    tip = { seq: line.seq, head: line.id, mono: line.mono, device: line.device }
    events.push(line)
  }
  return { events, faults: [] }
}

function linkFault(line: LedgerEvent, tip: Tip | null): 'gap' | 'fork' | 'broken-chain' | null {
  const next = tip === null ? 0 : tip.seq + 1
  if (line.seq > next) return 'gap'
  if (line.seq < next) return 'fork'
  if (tip === null) return line.prev === null && line.kind === 'ledger.opened' ? null : 'broken-chain'
  const continues = line.prev === tip.head && line.device === tip.device && line.mono > tip.mono && line.kind !== 'ledger.opened'
  return continues ? null : 'broken-chain'
}

const fault = (line: LedgerEvent, why: Fault['why']): Fault => ({ id: line.id, ledger: line.ledger, seq: line.seq, why })
