// Is a request on its way, and what came of it?
import { useRef, useState } from 'react'
import type { Answer } from '#messages'

export type Sending = {
  readonly busy: boolean
  /** Code of the last refusal; null after a success. */
  readonly why: string | null
  readonly done: boolean
  /** Sends one request at a time; a second press while one is under way is dropped. */
  readonly send: <T>(work: () => Promise<Answer<T>>, then?: (value: T) => void) => Promise<void>
  readonly forget: () => void
}

export const useSending = (): Sending => {
  const [state, set] = useState<{ busy: boolean; why: string | null; done: boolean }>({ busy: false, why: null, done: false })
  const underWay = useRef(false)
  return {
    ...state,
    send: async (work, then) => {
      if (underWay.current) return
      underWay.current = true
      set({ busy: true, why: null, done: false })
      const answer = await work()
      underWay.current = false
      set(answer.ok ? { busy: false, why: null, done: true } : { busy: false, why: answer.why, done: false })
      if (answer.ok) then?.(answer.value)
    },
    forget: () => set({ busy: false, why: null, done: false }),
  }
}
