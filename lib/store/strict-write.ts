// How is something written so that it is on the disk before anyone is told, and wholly or not at all?
import type { IDBPTransaction } from 'idb'
import type { Database, Schema } from './database.ts'

type Name = 'events' | 'heads' | 'keys' | 'contents' | 'drafts' | 'lists' | 'settings'
export type Writing<N extends Name> = IDBPTransaction<Schema, N[], 'readwrite'>

/**
 * Runs `steps` in one transaction of strict durability.
 * @throws the first cause: a full disk shows either at a step or only when the transaction ends, and the
 *   steps then see no more than `AbortError`. A step that fails takes the whole transaction back.
 */
export async function writeStrictly<N extends Name, T>(database: Database, names: readonly N[], steps: (transaction: Writing<N>) => Promise<T>): Promise<T> {
  const transaction = database.transaction([...names], 'readwrite', { durability: 'strict' }) as unknown as Writing<N>
  const ended = transaction.done
  const [step, end] = await Promise.allSettled([undoing(transaction, steps), ended])
  if (step.status === 'rejected' && !isAbort(step.reason)) throw step.reason
  if (end.status === 'rejected') throw end.reason
  if (step.status === 'rejected') throw step.reason
  return step.value
}

async function undoing<N extends Name, T>(transaction: Writing<N>, steps: (transaction: Writing<N>) => Promise<T>): Promise<T> {
  try {
    return await steps(transaction)
  } catch (error) {
    if (!isAbort(error)) abort(transaction)
    throw error
  }
}

function abort(transaction: { readonly abort: () => void }): void {
  try {
    transaction.abort()
  } catch {
    // it had ended by itself, which is what was wanted
  }
}

const isAbort = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError'
