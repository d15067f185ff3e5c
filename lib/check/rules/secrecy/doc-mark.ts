// Are marks of a document's way through the office left in the text?
import { rule, type DraftHit } from '../../rule.ts'

const ALONE = /^[\s\u3000]*(特急|加急|平急|特提|急件|明传|密码电报|传真电报|(?:份号[\uff1a:]?\s*)?0{2,}\d{1,4})[\s\u3000]*$/u
const LINE = /^[\s\u3000]*((?:签发人|签批人|会签人?|核稿人?|拟稿人?|拟稿单位|办文号|收文号|收文编号|来文单位|来文号|拟办意见|批示意见|领导批示|办理意见|传阅范围|秘书科意见|缓急程度|紧急程度)[ \u3000]*[\uff1a:][^\u3002\n]{0,24})/u
const PHRASE = /(?:以上(?:意见|请示|方案)?[\uff0c, ]?(?:当否|妥否|是否妥当|可否)[\uff0c, ]?请(?:批示|审示|领导批示|示|审定)|呈[\u4e00-\u9fa5]{1,6}(?:阅示|审示|批示)|请[\u4e00-\u9fa5]{1,4}(?:局长|主任|科长|处长|书记)(?:阅示|审示|批示|阅批))/u
const COPY = /^[\s\u3000]*(抄送|抄报|主送)[ \u3000]*[\uff1a:]/u
const PUBLIC = /此件(?:主动)?公开|主动公开|公开发布/u

export default rule({
  id: 'secrecy/doc-mark',
  title: '公文流转标记',
  severity: 'warning',
  gate: '保密',
  basis: ['official-documents'],
  message: ({ quote }) => `“${quote}”是公文办理过程的标记，不应出现在发布稿里。建议删去，并确认文件可以公开。`,
  *detectDraft(draft, _context, passages): Generator<DraftHit> {
    const open = draft.articles.map(({ body }) => body.some(({ text }) => PUBLIC.test(text)))
    for (const { text, field, place } of passages) {
      if (field !== 'body' && field !== 'title') continue
      const at = { ...place, field }
      const found = ALONE.exec(text)?.[1] ?? LINE.exec(text)?.[1] ?? PHRASE.exec(text)?.[0]
      if (found) yield { ...at, start: text.indexOf(found), end: text.indexOf(found) + found.length }
      const copy = COPY.exec(text)?.[1]
      if (copy && !open[place.article]) yield { ...at, start: text.indexOf(copy), end: text.indexOf(copy) + copy.length, severity: 'advice' }
    }
  },
  flags: ['【特急】\n各县（区）统计局：', '【签发人：张某】', '【拟办意见：请综合科阅办】', '【以上意见当否，请批示】。', '【000123】', '【抄送】：市委办公室。'],
  passes: ['抢险队特急出动。', '紧急通知', '此件公开发布\n抄送：市委办公室。', '会签制度', '请批示范创建单位名单'],
})
