// How does the page say that something went wrong, or went well?
import type { ReactNode } from 'react'
import { whySentence } from '../sentences.ts'

export const Problem = ({ why }: { why: string | null }) =>
  <div role="alert">{why && <p className="notice notice-bad">{whySentence(why)}</p>}</div>

export const Said = ({ children }: { children: ReactNode }) =>
  <div role="status">{children ? <p className="notice notice-good">{children}</p> : null}</div>

export const Note = ({ tone = 'plain', children }: { tone?: 'plain' | 'warn'; children: ReactNode }) =>
  <div className={`notice notice-${tone}`}>{children}</div>
