// Is a unit doubled, or a scale that nobody writes?
import { rule, type Hit } from '../../rule.ts'
import { eachMatch } from '../../spans/each-match.ts'
import { halfWidth } from '../../spans/half-width.ts'

const FORMS: readonly { readonly pattern: RegExp; readonly mend: (found: string) => string }[] = [
  { pattern: /\d(?:[\d.,]*)(?:亿万|万万|亿亿|万千万)(?:元|人|吨|户|美元)/gu, mend: () => '' },
  { pattern: /\d(?:[\d.,]*)[万亿]?(元|人|吨|户|家|亩|个)\1(?!民|口|均|次|士|员|才|大|体|别|性|人|们|庭|旦|素)/gu, mend: (found) => found.slice(0, -1) },
  { pattern: /\d(?:[\d.,]*)(?:%|％)(?:万|亿|元|个百分点)|\d(?:[\d.,]*)个百分点(?:%|％)/gu, mend: () => '' },
  { pattern: /[\uffe5\u00a5]\s?\d(?:[\d.,]*)[万亿]?元/gu, mend: (found) => found.slice(1).trim() },
  { pattern: /\$\s?\d(?:[\d.,]*)[万亿]?(?:美元|元)/gu, mend: (found) => found.slice(1).trim().replace(/(?<!美)元$/u, '美元') },
]

export default rule({
  id: 'figures/unit-scale',
  title: '单位重复或量级异常',
  severity: 'warning',
  gate: '文字',
  basis: ['gbt-15835'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'body'],
  message: ({ quote, suggestions }) => `“${quote}”的单位重复或不成立。${suggestions?.[0] ? `建议改为“${suggestions[0]}”。` : '请核对数值和单位。'}`,
  *detect({ text }): Generator<Hit> {
    const plain = halfWidth(text)
    for (const { pattern, mend } of FORMS) {
      for (const { start, end, text: found } of eachMatch(plain, pattern)) {
        const right = mend(found)
        yield { start, end, suggestions: right ? [right] : [] }
      }
    }
  },
  flags: ['投资【3000万万元】。', '完成投资【120.5亿元元】。', '比重提高【2.3个百分点%】。', '补助【￥100元】。', '总量【2.5亿万元】'],
  passes: ['投资3000万元。', '常住人口439万人。', '每户3人人均2亩。', '共5个个体户', '总量达2.1万亿元。', '$100'],
})
