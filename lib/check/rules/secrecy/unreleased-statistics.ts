// Are figures given that are not released or not yet approved?
import { rule, type Hit } from '../../rule.ts'
import { sentenceAfter, sentenceBefore } from '../../spans/clause.ts'
import { eachMatch } from '../../spans/each-match.ts'

const DATA = '(?:数据|数字|数|指标|结果|初步核算数|统计资料)'
const FORMS = [
  /(?:尚未|还未|还没有?|仍未|暂未|未)(?:经|得到|获|获得|通过)?(?:[\u4e00-\u9fa5]{0,8}?(?:省|市|国家|上级|总)[\u4e00-\u9fa5]{0,6}?(?:局|队|部门)?)?(?:最终|正式|统一)?(?:核定|核准|审定|反馈|评估|认定|确认|批复|下算|审核通过)/gu,
  new RegExp(`(?:未经|尚未|还未|还没有?|未|暂未)(?:正式|对外)?(?:公布|发布|公开)的?[\\u4e00-\\u9fa5]{0,8}${DATA}`, 'gu'),
  new RegExp(`[\\u4e00-\\u9fa5]{0,4}(?:内部快报|内部测算|初步测算（内部）|省局反馈|国家局反馈|市局反馈|上级反馈|反馈|联审|会审)(?:的)?${DATA}`, 'gu'),
  new RegExp(`(?:季度|月度|年度|[\\d一二三四]季度|月份?)(?:快报|预报|预审|初报|联审)${DATA}?(?=[\\u3002\\uff0c\\uff1b]|$)`, 'gu'),
  new RegExp(`${DATA}[\\u4e00-\\u9fa5]{0,4}(?:正式)?(?:发布|公布)(?:之)?前[\\uff0c,]?[\\u4e00-\\u9fa5]{0,6}(?:不得|请勿|严禁|属于|注意保密)[\\u4e00-\\u9fa5]{0,8}`, 'gu'),
  /(?:据|根据|经)(?:省局|国家局|市局|上级|总队|省统计局)[\u4e00-\u9fa5]{0,3}(?:反馈|核定结果|内部通报)(?=[\uff0c,])|(?:暂不|暂未|先不|暂缓|尚不)(?:宜)?(?:对外)?(?:公布|发布|公开)/gu,
  /(?:据|根据)(?:内部|小道|可靠|局里|系统内)(?:快报|消息|数据|测算|口径|渠道)/gu,
  /(?:初步测算|初步核算|快报|预计)(?:数据?|结果)?[\uff08(](?:内部|未公布|未核定|不公开|仅供参考)[\uff09)]/gu,
]
const GDP = /(?:GDP|生产总值|CPI|PPI|PMI|增加值|工业|投资|社零|零售总额|价格指数|收入|失业率)/u
/** A glimpse of figures before their time: the sentence has an indicator, a figure, and says that the official ones come later. */
const GLIMPSE = /(?:抢先看|抢先|先透露|提前透露|提前剧透|剧透|提前知道|独家获悉|据悉|先睹为快)[^\u3002\n]{0,40}?(?:\d+(?:\.\d+)?%|\d+(?:\.\d+)?[万亿]元)/gu
const LATER = /(?:正式|官方|权威)(?:的)?(?:数据|结果|公报|数字)[\u4e00-\u9fa5]{0,6}(?:将|要|下周|明天|后天|近期|本周|稍后|还|待|以)[\u4e00-\u9fa5]{0,8}(?:发布|公布|为准)/u
const LAW = /不得|应当|第[一二三四五六七八九十百]+条|违反|处罚|严禁|禁止|条例|统计法|任何单位|保密期|泄露|依法|问责/u
const RESEARCH = /科普|什么是|是指|问[\uff1a:]/u

export default rule({
  id: 'secrecy/unreleased-statistics',
  title: '未公布的统计数据',
  severity: 'error',
  gate: '保密',
  basis: ['stat-regulation', 'stat-law'],
  mention: 'same',
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'comment', 'reply', 'body', 'picture'],
  message: ({ quote }) => `“${quote}”表明数据还没有公布或核定，发布前不得对外提供。请等正式发布后再用。`,
  *detect({ text, context }): Generator<Hit> {
    if (context.articleClass === 'law-education') return
    const taken: { start: number; end: number }[] = []
    const free = (start: number, end: number): boolean => {
      if (taken.some((one) => start < one.end && end > one.start)) return false
      taken.push({ start, end })
      return true
    }
    for (const { start, end, text: found } of eachMatch(text, GLIMPSE)) {
      if (!GDP.test(found) || (!/透露|剧透|抢先/u.test(found) && !LATER.test(sentenceAfter(text, end)))) continue
      if (free(start, end)) yield { start, end }
    }
    for (const [index, form] of FORMS.entries()) {
      for (const { start, end } of eachMatch(text, form)) {
        const lead = sentenceBefore(text, start)
        const tail = sentenceAfter(text, end)
        if (LAW.test(lead) || RESEARCH.test(lead) || (index !== 4 && /不得|泄露|严禁/u.test(tail)) && index < 4 && index !== 3) continue
        // 尚未核定 must be said of figures.
        if (index === 0 && !/数据|数字|增速|GDP|生产总值|增加值|结果|指标|%|亿元|核算|统计|口径/u.test(`${lead}${tail}`)) continue
        if (index === 3 && !/报送|上报|数据|%|GDP|亿元/u.test(`${lead}${tail}${text.slice(start, end)}`)) continue
        if (index === 5 && !(GDP.test(`${lead}${tail}`) && /\d/u.test(`${lead}${tail}`))) continue
        if (free(start, end)) yield { start, end }
      }
    }
  },
  flags: [
    '三季度GDP增速5.4%，【尚未经省局核定】。',
    '请于8日前报送【三季度快报数据】。',
    '【据内部快报】，10月工业增加值增长6%。',
    '【按省局反馈数】，全年增长5.1%。',
    '【抢先看】先透露一下，三季度GDP增速预计5.4%。'.replace('【抢先看】先透露一下，三季度GDP增速预计5.4%', '【抢先看，先透露一下，三季度GDP增速预计5.4%】'),
    '前三季度GDP增长5.3%，目前【暂不公布】。',
    '请勿引用【未公布的统计数据】。',
  ],
  passes: [
    '预计全年增长5%左右。',
    '不得对外提供尚未公布的统计资料。',
    '初步核算，全年生产总值增长5.6%。',
    '快报手机客户端上线。',
    '10月份数据已发布。',
    '该项目尚未经市发改委批复。',
  ],
})
