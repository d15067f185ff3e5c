// Which drafts, people and records do the tests of the pages show?
import { CATEGORIES, SEVERITIES } from '#check'
import type { AnswerTo, DeskState, FindingView, IgnoredView, LedgerLine, PersonView, SurfaceView } from '#messages'
import type { DraftReview, Policy, Stamp } from '#review'

/** The longest names that the forms take in: 40 and 80 characters. */
export const LONG_NAME = '阿卜杜热依木江·买买提吐尔逊·艾合买提江'.repeat(2).slice(0, 40)
export const LONG_UNIT = '某某市某某区国民经济综合统计核算与社会科技文化产业统计调查科（普查中心办公室）'.repeat(2).slice(0, 80)

export const PEOPLE: readonly PersonView[] = [
  { id: 'p-wang', name: '王小明', unit: '办公室', stages: [], admin: false },
  { id: 'p-han', name: '韩立诚', unit: '综合科', stages: ['first', 'second'], admin: false },
  { id: 'p-zhou', name: '周敏', unit: '局领导', stages: ['final'], admin: true },
  { id: 'p-long', name: LONG_NAME, unit: LONG_UNIT, stages: ['first', 'second', 'final'], admin: false },
]

export const POLICY: Policy = {
  id: 'standard', version: 3, mode: 'reason',
  stages: [{ id: 'first', title: '初审' }, { id: 'second', title: '复审' }, { id: 'final', title: '终审' }],
}

const QUOTES = ['截止', '国家级', '震惊全网', '34122119900101123X', '2024年2月30日', '最好的']
const SAYS = [
  '表示时间终点后接时间名词用“截至”。', '用于推介商品，涉嫌广告化表述。建议写明认定机关和文号，或删去。', '标题夸张，容易被认定为标题党。',
  '疑似身份证号，公开发布会泄露个人信息。建议只留前三位和后两位。', '2024年2月没有30日，请核对日期。', '绝对化用语，请改为可以核实的说法。',
]
const INSTEAD = [['截至'], [], ['引发关注', '受到关注', '备受瞩目'], ['341***********3X'], [], ['']]
const FIELDS = ['title', 'digest', 'body', 'body', 'body']

export const findingAt = (at: number): FindingView => {
  const of = <T>(list: readonly T[]): T => list[at % list.length] as T
  return {
    id: `f-${at}`, ruleId: `${of(CATEGORIES)}/sample-rule`, category: of(CATEGORIES), severity: of(SEVERITIES), article: 0, field: of(FIELDS),
    start: at * 10, end: at * 10 + of(QUOTES).length, quote: of(QUOTES), message: of(SAYS), basis: ['advertising-law/9.3'],
    suggestions: of(INSTEAD), certain: of(INSTEAD).length === 1, title: '示例规则', printedBasis: ['《中华人民共和国广告法》第九条第（三）项', '《党政机关公文格式》7.3.3'],
  }
}
export const findings = (count: number): readonly FindingView[] => Array.from({ length: count }, (_, at) => findingAt(at))

export const IGNORED: readonly IgnoredView[] = [
  { ...findingAt(900), id: 'i-1', reason: '引用文件原文，不能改。', by: 'p-wang', scope: 'draft' },
  { ...findingAt(902), id: 'i-2', reason: '', by: null, scope: 'once' },
]

export const STAMPS: readonly Stamp[] = [
  { stage: 'first', title: '初审', person: 'p-han', name: '韩立诚', at: '2026-11-23T08:05:00.000Z', remark: '同意。', verdict: 'signed', fingerprint: 'old', valid: false },
  { stage: 'first', title: '初审', person: 'p-han', name: '韩立诚', at: '2026-11-23T09:10:00.000Z', remark: '改动已看。', verdict: 'signed', fingerprint: 'now', valid: true },
]

export const REVIEW: DraftReview = {
  state: 'in-review', waiting: { id: 'second', title: '复审' }, missing: [{ id: 'second', title: '复审' }, { id: 'final', title: '终审' }],
  stamps: STAMPS, authors: ['p-wang'], unknownAuthor: false, signedBefore: null,
}

export const desk = (some: Partial<DeskState> = {}): DeskState => ({
  revision: 7, check: 'found', counts: { error: 3, warning: 5, advice: 2 }, review: 'in-review', stageTitle: '复审',
  verdict: { pass: 'no', reasonOpens: true, lacks: [{ why: 'stage', stage: 'second', title: '复审' }, { why: 'stage', stage: 'final', title: '终审' }, { why: 'errors', count: 3, first: '截止' }] },
  mode: 'reason', person: { id: 'p-wang', name: '王小明' }, account: { id: 'gh_0123456789ab', name: '某某统计' }, standing: 'office', permit: null, ...some,
})

export const view = (some: Partial<SurfaceView> = {}): SurfaceView => ({
  surface: 's-1', tabId: 12, profile: 'wechat-article', title: '前三季度全市经济运行情况新闻发布会答记者问', desk: desk(), findings: findings(10), ignored: IGNORED,
  review: REVIEW, fingerprint: 'now', policy: POLICY, found: { title: 'primary', digest: 'primary', body: 'primary' },
  changes: [
    { field: 'title', parts: [{ kind: 'same', text: '前三季度全市经济运行情况' }, { kind: 'added', text: '新闻发布会答记者问' }] },
    { field: 'body', parts: [{ kind: 'same', text: '初步核算，' }, { kind: 'removed', text: '截止' }, { kind: 'added', text: '截至' }, { kind: 'same', text: `9月底，${'全市地区生产总值同比增长5.3%，'.repeat(12)}` }, { kind: 'removed', text: ' ' }, { kind: 'same', text: '居民消费价格温和上涨。' }] },
  ],
  ...some,
})

export const SURFACES: AnswerTo<'surface.list'> = [
  { surface: 's-1', tabId: 12, title: '前三季度全市经济运行情况新闻发布会答记者问', active: true },
  { surface: 's-2', tabId: 13, title: '', active: false },
]

export const ACCOUNTS: AnswerTo<'account.list'> = [
  { account: 'gh_0123456789ab', name: '某某统计', standing: 'office' },
  { account: '1234567890', name: LONG_NAME, standing: 'private' },
  { account: 'gh_ffffffffffff', name: '', standing: 'unknown' },
]

const KINDS = ['draft.changed', 'review.requested', 'review.signed', 'published.observed', 'session.chosen', 'unheard.of']
export const ledger = (count: number): readonly LedgerLine[] => Array.from({ length: count }, (_, turn) => count - 1 - turn).map(at => ({
  id: `e-${at}`, at: new Date(Date.UTC(2026, 10, 1) + at * 61_000).toISOString(), kind: KINDS[at % KINDS.length] ?? '',
  who: at % 7 === 0 ? '' : '王小明', what: `《前三季度全市经济运行情况》第 ${at} 步`, sound: at % 97 !== 5,
}))
