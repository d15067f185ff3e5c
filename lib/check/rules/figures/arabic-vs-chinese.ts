// Is a number written in one system, not half Arabic and half Chinese?
import { rule, type Hit } from '../../rule.ts'
import { eachMatch } from '../../spans/each-match.ts'
import { halfWidth } from '../../spans/half-width.ts'
import { readChineseNumber } from '../../figures/numerals.ts'

const MIXED = /(?<![\d.第])(\d{1,4})(千|百)(?:(\d{1,3})(百|十)?)(万|亿)?(元|人|户|吨|公里|千米|亩|家|个|辆|台|件|套)/gu
const CHINESE_FIRST = /[一二三四五六七八九]+[百千万]\d{1,3}[百千万]?(?=[元人户吨亩家个辆台件套名余多])/gu
const HALF_YEAR = /(?<![一二三四五六七八九零〇\d])([一二][零〇0\u25cb\u3007OＯ一二三四五六七八九]{3})(?=年)/gu
const FIXED: readonly (readonly [RegExp, string])[] = [
  [/(?<![\d.])1带1路/gu, '一带一路'],
  [/星期[1-6](?!\d)/gu, ''],
  [/礼拜[1-6](?!\d)/gu, ''],
  [/第[123]产业/gu, ''],
  [/[12]次产业|3次产业/gu, ''],
  [/(?<!\d)5一劳动节/gu, '五一劳动节'],
  [/(?<!\d)10一(?=国庆|黄金周|假期)/gu, '十一'],
  [/正月(?:1[0-5]|[1-9])(?!\d)|腊月(?:[12]\d|30|[1-9])(?!\d)/gu, ''],
  [/(?<!\d)(?:18|19|20)大(?=[以精报\u3002\uff0c])/gu, ''],
]
const DIGITS = '〇一二三四五六七八九'

export default rule({
  id: 'figures/arabic-vs-chinese',
  title: '数字形式混用',
  severity: 'warning',
  gate: '文字',
  basis: ['gbt-15835'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'body'],
  message: ({ quote, suggestions }) => `“${quote}”的数字形式不规范。${suggestions?.[0] ? `建议改为“${suggestions[0]}”` : '建议都用阿拉伯数字'}。`,
  *detect({ text }): Generator<Hit> {
    const plain = halfWidth(text)
    for (const { start, end, groups } of eachMatch(plain, MIXED)) {
      const [, head = '', step = '', rest = '', small = '', scale = '', unit = ''] = groups
      const value = Number(head) * (step === '千' ? 1000 : 100) + Number(rest) * (small === '百' ? 100 : small === '十' ? 10 : 1)
      if (small === '' && rest.length > (step === '千' ? 3 : 2)) continue
      yield { start, end, suggestions: [`${value}${scale}${unit}`], certain: small !== '' }
    }
    for (const { start, end, groups } of eachMatch(plain, /(?<![\d.])(\d{1,4})(万|亿)([1-9])(千|百)(?:万)?(?=[元人户吨亩家个辆台件套名])/gu)) {
      const [, head = '', scale = '', tail = '', step = ''] = groups
      yield { start, end, suggestions: scale === '万' && step === '千' ? [`${head}.${tail}万`] : [] }
    }
    for (const { start, end } of eachMatch(plain, CHINESE_FIRST)) yield { start, end }
    for (const { start, end, text: year } of eachMatch(plain, HALF_YEAR)) {
      if (/^[一二三四五六七八九〇]{4}$/u.test(year)) continue
      const right = [...year].map((unit) => (/[零〇0\u25cb\u3007OＯ]/u.test(unit) ? '〇' : unit)).join('')
      if (right === year) continue
      yield { start, end: end + 1, suggestions: [`${right}年`], certain: true }
    }
    for (const [pattern, right] of FIXED) {
      for (const { start, end, text: found } of eachMatch(plain, pattern)) {
        const chinese = right || found.replace(/\d+/gu, (digits) => Number(digits) < 10 ? DIGITS[Number(digits)] ?? digits : Number(digits) < 20 ? `十${Number(digits) % 10 ? DIGITS[Number(digits) % 10] ?? '' : ''}` : Number(digits) === 20 ? '二十' : Number(digits) === 30 ? '三十' : `二十${DIGITS[Number(digits) % 10] ?? ''}`)
        yield { start, end, suggestions: [chinese], certain: true }
      }
    }
    for (const { start, end, groups } of eachMatch(plain, /百分之([一二三四五六七八九十百点零〇]{1,8})(?=[\uff0c\u3002\uff1b]|左右|以上)/gu)) {
      const value = readChineseNumber(groups[1] ?? '')
      if (value === null || value >= 100 || !/(?:增长|下降|提高|上升|上涨|回落|减少|增加|占|为)(?:了|约)?$/u.test(plain.slice(Math.max(0, start - 3), start)) || !/\d+(?:\.\d+)?%/u.test(plain)) continue
      yield { start, end, suggestions: [`${value}%`], severity: 'advice' }
    }
  },
  flags: ['投入资金【3千8百万元】。', '【二零二六年】十二月', '共【2千5百户】受益。', '【星期3】召开会议。', '【第3产业】增长。', '【二0二四年】', '共【五千3百】人参加', '新登记经营主体【3万4千】户'],
  passes: ['一季度', '第一产业', '二〇二六年', '2万元', '3800万元', '80后', '2千多万人', '一九四九年', '正月十五'],
})
