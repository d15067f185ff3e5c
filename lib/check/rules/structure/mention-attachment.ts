// Does the text point to an attachment, figure or table that is not there?
import { captionOf } from '../../map/map-words.ts'
import { rule, type DraftHit } from '../../rule.ts'
import { before, eachMatch } from '../../spans/each-match.ts'

const ATTACHMENT = /(?:具体|详细|有关|名单|要求|内容|详情|情况|安排|表格)?[\u4e00-\u9fa5]{0,4}?(?:详?见|参见|请看|请见|下载|填写|填报)(?:下方|文末|后附|以下|本文|所附)?附(?:件|表)(?:\d{1,2}|[一二三四五])?(?![\u4e00-\u9fa5]*条款)/gu
const FIGURE = /(?:如|见|请看)(?:下|上|右|左)图(?:所示)?|(?:如|见|参见)图[ ]?\d{1,2}(?:所示)?/gu
const TABLE = /(?:如|见|详见)(?:下|上)表(?:所示)?|(?:如|见|详见|参见)表[ ]?(\d{1,2})/gu
const LISTED = /^[\s\u3000]*(?:附件|附表|附)[\s\u3000]*\d{0,2}[\s\u3000]*[\uff1a:.、]|^[\s\u3000]*附件\d{0,2}[\s\u3000]*$|附件(?:下载|链接)[\uff1a:]|点击[\u4e00-\u9fa5\u201c\u201d]{0,8}(?:下载|查看)附件|阅读原文/u
const FILE = /\.(?:docx?|xlsx?|pdf|wps|zip|rar)(?![A-Za-z])/iu

export default rule({
  id: 'structure/mention-attachment',
  title: '附件、图表缺失',
  severity: 'warning',
  gate: '文字',
  basis: ['check-indicators'],
  message: ({ quote, data }) => `文中写“${quote}”，但没有找到${data?.['what'] ?? '附件'}。请补上，或改写这一句。`,
  *detectDraft(draft): Generator<DraftHit> {
    for (const [article, { body, pictures, links, cards }] of draft.articles.entries()) {
      const listed = body.some(({ text }) => LISTED.test(text) || FILE.test(text)) || links.some(({ href, text }) => /附件|附表/u.test(text) || FILE.test(href)) || cards.some(({ text }) => FILE.test(text))
      const figures = pictures.length + body.filter(({ text }) => captionOf(text) !== null || /^[\s\u3000]*图[ ]?\d{1,2}/u.test(text)).length
      const tables = body.filter(({ text }) => /^[\s\u3000]*(?:附?表)[ ]?\d{0,2}[\s\u3000\uff1a:]/u.test(text) || /(?:^|\s)\S+(?:[ \u3000]+-?\d[\d.,]*){2,}/u.test(text)).length + body.filter(({ kind }) => kind === 'table-cell').length
      for (const [block, { text }] of body.entries()) {
        const at = { article, field: 'body', block }
        if (!listed) {
          for (const { start, end } of eachMatch(text, ATTACHMENT)) {
            if (/略|另行|另附|原文|网站/u.test(text.slice(end, end + 8)) || /不再|无需|《/u.test(before(text, start, 4))) continue
            yield { ...at, start, end, data: { what: '附件' } }
          }
        }
        if (figures > 0) {
          for (const { start, end, groups } of eachMatch(text, /(?:如|见|参见)图[ ]?(\d{1,2})/gu)) {
            if (Number(groups[1]) > figures) yield { ...at, start, end, data: { what: `图${groups[1] ?? ''}` } }
          }
        }
        if (figures === 0) for (const { start, end } of eachMatch(text, FIGURE)) yield { ...at, start, end, data: { what: '图' } }
        if (tables === 0 && figures === 0) for (const { start, end } of eachMatch(text, TABLE)) yield { ...at, start, end, data: { what: '表' } }
      }
    }
  },
  flags: ['增长情况【见图2】。\n[图片：趋势]', '【具体要求见附件】。', '增长趋势【如下图所示】。', '数据【见表3】。', '【名单详见附件2】。'],
  passes: ['具体要求见附件。\n附件：1.调查表', '如下图所示。\n[图片：趋势]', '见表1。\n表1 主要数据', '附件管理办法', '请携带附件材料。'],
})
