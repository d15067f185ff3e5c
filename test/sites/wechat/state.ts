// What does the stand-in of 公众平台 keep? Drafts of up to eight articles, and what was planned or published.

export type WechatArticle = {
  title: string
  author: string
  digest: string
  /** The platform filled the digest in by itself. */
  digestFilled: boolean
  /** The body as the platform stores it. */
  content: string
  sourceUrl: string
  guideWords: string
  cover: string
  /** 0 article, 5 video, 8 贴图, 10 文字. */
  sharePageType: string
  images: readonly string[]
  recommendTitle: string
  recommendContent: string
  claimSource: string
}

export type WechatDraft = {
  readonly id: string
  articles: WechatArticle[]
  /** Counts the saves; a save that names an older one is refused. */
  seq: number
  updated: number
  /** The draft of which publishing made this copy. */
  readonly copyOf?: string
  /** No longer in the draft box: published, or the source of a published copy. */
  gone: boolean
}

export type Planned = { readonly msgid: string; readonly draftId: string; readonly sendTime: number; readonly free: boolean; cancelled: boolean }

export type WechatState = {
  nextId: number
  drafts: Map<string, WechatDraft>
  planned: Planned[]
  /** Ids of articles that readers may open. */
  readers: Map<string, WechatArticle>
  /** How often the copyright check of a draft was asked: it is still busy the first time. */
  copyrightAsked: Map<string, number>
  /** QR scans: uuid → state of the administrator's telephone. */
  scans: Map<string, 'waiting' | 'scanned' | 'confirmed' | 'used' | 'cancelled'>
}

export const emptyWechat = (): WechatState => ({
  nextId: 100_000_101, drafts: new Map(), planned: [], readers: new Map(), copyrightAsked: new Map(), scans: new Map(),
})

export const freshWechatId = (state: WechatState): string => String(state.nextId++)

export const blankArticle = (given: Partial<WechatArticle> = {}): WechatArticle => ({
  title: '', author: '', digest: '', digestFilled: false, content: '', sourceUrl: '', guideWords: '', cover: '',
  sharePageType: '0', images: [], recommendTitle: '', recommendContent: '', claimSource: '', ...given,
})
