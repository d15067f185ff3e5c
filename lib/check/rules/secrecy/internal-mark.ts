// Does the text say of itself that it is not for the public?
import { rule, type Hit } from '../../rule.ts'
import { sentenceAfter, sentenceBefore } from '../../spans/clause.ts'
import { eachMatch } from '../../spans/each-match.ts'

/** Labels of a document: nobody writes them about something else. */
const LABELS = [
  /(?:仅|只|限)(?:供|限)?(?:内部|系统内|本系统|局内|本局|本单位|单位|机关|科室|领导|领导同志)(?:内部|内)?(?:人员)?(?:参考|使用|掌握|传阅|参阅|工作参考|交流|学习|阅)(?:[\uff0c, ]?(?:不得|请勿|严禁|切勿|勿|禁止)(?:外传|外泄|扩散|对外提供|转发|公开|传播))?/gu,
  /内部(?:资料|文件|参考|情况|刊物|材料|文稿|数据)[ \u3000\uff0c,\u00b7]*(?:请)?(?:注意保存|妥善保管|请勿外传|不得外传|严禁外传|注意保密|不得翻印|勿外传|切勿外传|禁止外传|仅供参考|不得外泄|禁止转发|不得转发)/gu,
  /(?:此件|本件|该件|此文|本文件|本资料|此资料|本材料|此材料|本通知|本邮件)[\u4e00-\u9fa5]{0,4}?(?:不予公开|不公开|不宜公开|依申请公开|不得公开|不对外公开|内部使用|内部掌握|不得外传|请勿外传|不得转发|删减后公开|不得上网|不上网)/gu,
  /公开(?:属性|方式|类别|选项)[ \u3000]*[\uff1a:][ \u3000]*(?:不予公开|不公开|依申请公开)/gu,
  /(?:阅后即焚|阅后即毁|阅后收回|会后收回|用后收回|不得拍照|严禁拍照外传|严禁上网|不得上互联网)/gu,
]
/** Requests not to pass on; they may also stand in a law, so the sentence must speak of this text. */
const KEEP = /(?:大家)?(?:请)?(?:先|暂时|暂|千万|切|务必)?(?:不得|不要|不能|别|勿|请勿|严禁|禁止|切勿|不可|莫|不许)(?:先|再|擅自|随意|向外|对外)?(?:外传|外泄|外发|截图外传|截屏|转发(?:出去|到?外|给外|扩散|朋友圈|至|给他人|他人)?|往外(?:传|发|说)|扩散|对外(?:公开|发布|公布|提供|透露|泄露|引用|宣传|传播|使用))/gu
const THIS = /数据|资料|材料|文件|内容|信息|名单|方案|稿|件|本|此|该|大家|各位|同志|消息|群|通报|初稿|讨论|^$/u
const LAW = /第[一二三四五六七八九十百零\d]+条|应当|依法|法律|条例|规定|公民|机关及其|知悉|在履行|泄密|保密法|统计法|违反|义务|承诺|个人隐私|隐私|国家秘密|商业秘密|谣言|不实|未经证实|未经核实|虚假|调查对象|普查对象|被调查|您/u
/** 先透露一下, 内部会上通报: what is said before its time. */
const LEAK = /(?:先|提前|抢先|悄悄|偷偷)(?:给大家|向大家|跟大家)?(?:透露|剧透|爆料|泄露|告诉大家|说漏)(?:一下|个|一点)?|(?:明天|今天|后天|下周|本周)?(?:内部|局内|党组|闭门)(?:会上|会议上|会|会议)(?:通报|透露|讲|说的|传达)/gu
const WORK_SECRET = /(?:属于|系|为|是|列为|按|作为)(?:本单位)?工作秘密(?:管理|事项)?(?:[\uff0c,][^\u3002\uff1b]{0,12}(?:不得|不予|严禁|请勿)[^\u3002\uff1b]{0,8})?/gu
const DRAFTS = /[\uff08(【[]\s*(送审稿|讨论稿|内部稿|签批稿|报批稿|审议稿|内部征求意见稿|汇报稿)\s*[\uff09)】\]]|(?:领导|主要领导|分管领导|局领导)(?:批示|签批)[\uff1a:]/gu
const ALONE = /^[\s\u3000【[\uff08(]*((?:内部|不予公开|依申请公开|不公开)(?:资料|文件|参考|使用|传阅|材料|情况|通报|刊物)?)[\s\u3000】\]\uff09)\u3002]*$/u

export default rule({
  id: 'secrecy/internal-mark',
  title: '内部标志',
  severity: 'error',
  gate: '保密',
  basis: ['open-information', 'secret-law'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'comment', 'reply', 'body', 'card', 'picture'],
  message: ({ quote }) => `“${quote}”表明内容不对外公开。请先确认能否公开；能公开的删去这句，不能的停止发布。`,
  *detect({ text, context }): Generator<Hit> {
    const taken: { start: number; end: number }[] = []
    const free = (start: number, end: number): boolean => {
      if (taken.some((one) => start < one.end && end > one.start)) return false
      taken.push({ start, end })
      return true
    }
    for (const pattern of LABELS) {
      for (const { start, end } of eachMatch(text, pattern)) if (free(start, end)) yield { start, end }
    }
    for (const { start, end } of eachMatch(text, WORK_SECRET)) {
      const lead = sentenceBefore(text, start)
      if (/第[一二三四五六七八九十]+条|什么是|所称|是指/u.test(lead) || context.articleClass === 'law-education') continue
      if (free(start, end)) yield { start, end }
    }
    for (const { start, end } of eachMatch(text, KEEP)) {
      const around = `${sentenceBefore(text, start)}${sentenceAfter(text, end)}`
      if (LAW.test(around) || context.articleClass === 'law-education' || context.articleClass === 'rebuttal' || !THIS.test(around)) continue
      if (free(start, end)) yield { start, end }
    }
    for (const { start, end } of eachMatch(text, LEAK)) {
      if (/谨防|诈骗|骗局|不得|严禁|泄密/u.test(sentenceBefore(text, start))) continue
      if (free(start, end)) yield { start, end }
    }
    for (const { start, end } of eachMatch(text, DRAFTS)) if (free(start, end)) yield { start, end, severity: 'warning' }
    const alone = ALONE.exec(text)?.[1]
    if (alone && free(text.indexOf(alone), text.indexOf(alone) + alone.length)) yield { start: text.indexOf(alone), end: text.indexOf(alone) + alone.length }
  },
  flags: [
    '【内部资料 注意保存】',
    '汇编【仅供内部参考，不得外传】。',
    '【此件不予公开】',
    '数据在正式发布前【属于工作秘密，不得对外公开】。',
    '【大家先别外传】，详细数据【明天内部会上通报】。',
    '工作方案【（送审稿）】',
    '公开方式：不予公开'.replace('公开方式：不予公开', '【公开方式：不予公开】'),
    '【先透露一下】，增速不错。',
    '本材料【仅限本系统内部使用，请勿转发】朋友圈。',
  ],
  passes: [
    '此件公开发布',
    '加强内部控制制度建设和内部审计。',
    '《内部资料性出版物管理办法》',
    '统计机构和统计人员对知悉的国家秘密、工作秘密应当予以保密，不得对外提供、泄露。',
    '不用微信传输工作秘密。',
    '现就《办法（公开征求意见稿）》征求意见。',
    '您提供的资料不会对外公开。',
    '请广大网友不造谣、不传谣。',
    '请勿转发、传播未经证实的信息。',
  ],
})
