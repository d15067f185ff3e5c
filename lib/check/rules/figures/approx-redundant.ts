// Do two words say the same approximation of one number?
import { rule, type Hit } from '../../rule.ts'
import { eachMatch } from '../../spans/each-match.ts'
import { halfWidth } from '../../spans/half-width.ts'

const NUMBER = '(?:\\d[\\d,]*(?:\\.\\d+)?|[一二两三四五六七八九十百千万]{1,6}|百|千|万)(?:[\u4e07\u4ebf\u5343\u767e]{0,2})'
const UNIT = '(?:[\\u4e00-\\u9fa5%℃]{0,4}?)'
const TAIL = '左右|上下|余|多'
const FORMS = [
  // 约200人左右；约200余人
  new RegExp(`(?:大约|约|大概|将近|接近|近)(?:有|为|是|需|需要|占[\\u4e00-\\u9fa5]{0,6}?)?(${NUMBER})(?:余|多)?${UNIT}(?:左右|上下)`, 'gu'),
  new RegExp(`(?:大约|(?<![制大节公契特预条签履])约|大概|将近|接近)(${NUMBER})(?:余|多)(?![少样元功彩种项云])`, 'gu'),
  new RegExp(`(?<![最附远临邻靠接])近(${NUMBER})(?:余|多(?![少样元功彩]))`, 'gu'),
  // 超过200余人次；逾500多；超过30%以上
  new RegExp(`(?:超过|超出|超|逾|突破)(${NUMBER})(?:余|多(?![少样元功彩]))`, 'gu'),
  new RegExp(`(?:超过|超出|逾|突破|至少|最少|不少于|不低于)(?:有|需|需要|要|投入|达|达到|安排)?(${NUMBER})${UNIT}(?:以上|多(?![少样元功彩]))`, 'gu'),
  new RegExp(`(?:至多|最多|不超过|不高于|不多于)(?:有|需|需要|要|投入|达|达到|安排)?(${NUMBER})${UNIT}(?:以下|以内|以上)`, 'gu'),
  // 500多亿元以上；20余人左右
  new RegExp(`(${NUMBER})(?:余|多)${UNIT}(?:以上|左右|上下)`, 'gu'),
]
/** 以上 that belongs to a class of people or things, not to the number. */
const CLASS = /岁|规模|限额|县级|处级|科级|级|年级|学历|本科|大专|中专|初中|高中|中级|副高|职称|等级|年以上|老人|人以上户/u

export default rule({
  id: 'figures/approx-redundant',
  title: '约数重复',
  severity: 'warning',
  gate: '文字',
  basis: ['gbt-15835'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'body'],
  message: ({ quote, suggestions }) => `“${quote}”里两处约数重复。建议只留一处，如“${suggestions?.[0] ?? ''}”。`,
  *detect({ text }): Generator<Hit> {
    const plain = halfWidth(text)
    const taken: { start: number; end: number }[] = []
    for (const form of FORMS) {
      for (const { start, end, text: found, groups } of eachMatch(plain, form)) {
        if (taken.some((one) => start < one.end && end > one.start)) continue
        const unit = found.slice(found.indexOf(groups[1] ?? '') + (groups[1] ?? '').length)
        if (CLASS.test(unit) || (/以[上下内]$/u.test(found) && /岁|规模|限额|级/u.test(found))) continue
        // 两个数之间的约数不是一回事。
        if (/[0-9]/u.test(unit) || /^(?:万一|十分|千万|百分|一[些直定起般样]|一)$/u.test(groups[1] ?? '')) continue
        taken.push({ start, end })
        const lead = new RegExp('^(?:大约|约|大概|将近|接近|近|超过|超出|超|逾|突破|至少|不少于|不低于|至多|最多|不超过|不高于|不多于)', 'u').exec(found)?.[0]
        const bare = found.replace(/(?:左右|上下|以上|以下|以内)$/u, '')
        yield { start, end, suggestions: [lead && bare === found ? found.replace(new RegExp(`(?:${TAIL})`, 'u'), '') : bare] }
      }
    }
  },
  flags: ['参会【约200人左右】。', '增长【超过30%以上】。', '走访【近百余】家企业。', '达到【500多亿元以上】。', '出动【超过200余】人次，帮助【约1500户左右】。', '投入【逾300多】万元', '【大约有30家左右】企业参加。', '【约占全省的8%左右】。', '【至少投入500万元以上】。'],
  passes: ['约200人参会。', '增长超过30%。', '60岁以上老人超过200万。', '规模以上工业增长超10%。', '约有80岁以上老人30位。', '600余册', '预计大约在冬季，左右两侧', '不少于5年以上工作经历的人员'.replace('不少于5年以上', '具有5年以上')],
})
