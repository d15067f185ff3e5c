// What does the background say now, asked again whenever it reports a change?
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Answer } from '#messages'

export type Asked<T> = { readonly state: 'asking' } | { readonly state: 'known'; readonly value: T } | { readonly state: 'failed'; readonly why: string }

/** A background that did not answer is asked again after this many ms: the browser may be restarting it. */
const AGAIN_AFTER = 2_000

/**
 * Asks once for each value of `about`, and again when `listen` reports a change. The last answer stays on the screen
 * while the next is under way, so nothing blinks; answers that were overtaken are dropped.
 */
export const useAsked = <T>(about: string | null, question: () => Promise<Answer<T>>, listen: (heard: () => void) => () => void): readonly [Asked<T>, () => void] => {
  const [asked, set] = useState<Asked<T>>({ state: 'asking' })
  const latest = useRef(0)
  const asking = useRef(question)
  asking.current = question
  const again = useCallback(() => {
    const turn = ++latest.current
    void asking.current().then(answer => {
      if (turn !== latest.current) return
      set(answer.ok ? { state: 'known', value: answer.value } : { state: 'failed', why: answer.why })
    })
  }, [])
  useEffect(() => {
    if (about === null) { latest.current++; set({ state: 'asking' }); return }
    again()
    const stop = listen(again)
    return () => { latest.current++; stop() }
  }, [about, again, listen])
  useEffect(() => {
    if (asked.state !== 'failed' || asked.why !== 'silent') return
    const timer = setTimeout(again, AGAIN_AFTER)
    return () => clearTimeout(timer)
  }, [asked, again])
  return [asked, again]
}
