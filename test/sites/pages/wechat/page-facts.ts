// What does the page know of itself: the draft that it was filled with, and which variant it is?
import { isTransport, type Transport } from '../shared/transport.ts'

export type Item = {
  title: string
  author: string
  digest: string
  auto_gen_digest: number
  content: string
  source_url: string
  guide_words: string
  cdn_url: string
  share_page_type: number
  share_imageinfo: { list: { cdn_url: string }[] }
  reprint_recommend_title: string
  reprint_recommend_content: string
  claim_source_type: string
}

declare global {
  interface Window {
    wx?: { commonData?: { data: { t: string; user_name: string; nick_name: string } }; cgiData: Record<string, unknown> }
  }
}

const query = new URLSearchParams(location.search)
const transportOf = (name: string): Transport => {
  const asked = query.get(name) ?? query.get('transport')
  return isTransport(asked) ? asked : 'xhr'
}

export const facts = {
  token: query.get('token') ?? '1284660231',
  variant: query.get('variant') === 'shadow' ? 'shadow' : query.get('variant') === 'legacy' ? 'legacy' : 'light',
  saveBy: transportOf('saveBy'),
  publishBy: transportOf('publishBy'),
  qr: query.get('qr') === '1',
  claim: query.get('claim') === '1',
  autosave: Number(query.get('autosave') ?? '0'),
  lacks: (query.get('lacks') ?? '').split(','),
  renamed: (query.get('renamed') ?? '').split(','),
  /** Milliseconds after which the body appears: later than the title, as since 2026-03. */
  mountAfter: Number(query.get('mountAfter') ?? '60'),
} as const

/** Query part that every request of the back office carries. */
export const common = `token=${facts.token}&lang=zh_CN`

export const startingItems = (): Item[] => structuredClone((window.wx?.cgiData['item'] ?? []) as Item[])
export const startingId = (): string => String(window.wx?.cgiData['appmsgid'] ?? '')
export const startingSeq = (): string => String(window.wx?.cgiData['data_seq'] ?? '0')
