// How does a page or an extension page ask the background? One call, one answer, never an exception.
import type { Answer } from './views.ts'
import type { AnswerTo } from './answers.ts'
import type { RequestKind, RequestOf } from './requests.ts'

/** The shape of `runtime.sendMessage`; passed in, so that tests need no browser. */
export type Send = (message: unknown) => Promise<unknown>

/**
 * Asks the background one thing.
 * @returns the answer; `why` is `gone` when the extension was updated or removed under this page,
 *   `silent` when the background did not answer.
 */
export async function ask<K extends RequestKind>(send: Send, kind: K, body: RequestOf<K>): Promise<Answer<AnswerTo<K>>> {
  try {
    const answer = (await send({ request: kind, body })) as Answer<AnswerTo<K>> | undefined
    return answer ?? { ok: false, why: 'silent' }
  } catch (error) {
    const gone = String(error).includes('context invalidated')
    return { ok: false, why: gone ? 'gone' : 'silent' }
  }
}
