// Does a 顿号 divide two neighbouring numerals that together mean about?
import { rule, type Hit } from '../../rule.ts'
import { after, before, eachMatch } from '../../spans/each-match.ts'

const CHINESE = /([一二三四五六七八九])\u3001([二三四五六七八九])(十|百|千|万)?(天|个|人|年|里|户|次|公里|分钟|小时|岁|米|斤|名|家|元|件|辆|亩|倍|位)/gu
const ARABIC = /(?<![\d.])([1-9])\u3001([2-9])(天|个|人|户|次|公里|分钟|小时|岁|斤|名|家|件|辆|亩|位)(?![\u4e00-\u9fa5]{0,2}分别)/gu
const ORDER = '一二三四五六七八九'
const NOT_COUNT = /^(?:月|级|类|线|期|号|楼|届|班|季|年级|产业|组|中|等|批|区|个季度|个月份|个百分点)/u

export default rule({
  id: 'figures/adjacent-approx',
  title: '概数用顿号',
  severity: 'warning',
  gate: '文字',
  basis: ['gbt-15835'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'body'],
  message: ({ quote, suggestions }) => `“${quote}”表示概数时中间不用顿号。建议改为“${suggestions?.[0] ?? ''}”。`,
  *detect({ text }): Generator<Hit> {
    for (const { start, end, text: found, groups } of eachMatch(text, CHINESE)) {
      const [, low = '', high = '', , unit = ''] = groups
      if (ORDER.indexOf(high) !== ORDER.indexOf(low) + 1 || /[第初十百\u3001]$/u.test(before(text, start, 1)) || NOT_COUNT.test(text.slice(end - unit.length)) || /^(?:级|季度|月份|百分点|方面|问题)/u.test(after(text, end, 3))) continue
      yield { start, end, suggestions: [found.replace('\u3001', '')], certain: true }
    }
    for (const { start, end, groups } of eachMatch(text, ARABIC)) {
      const [, low = '', high = '', unit = ''] = groups
      if (Number(high) !== Number(low) + 1 || /[第图表\u3001\uff08(]$/u.test(before(text, start, 1)) || /^(?:季度|月份|百分点|号|方面)/u.test(after(text, end, 3))) continue
      yield { start, end, suggestions: [`${ORDER[Number(low) - 1] ?? ''}${ORDER[Number(high) - 1] ?? ''}${unit}`], certain: false }
    }
  },
  flags: ['走访【五、六十户】居民。', '大约【三、四天】完成。', '派出【3、4个】工作组。', '来了【七、八百人】。'],
  passes: ['一、二季度', '第三、四章', '三、四线城市', '一、二、三产业', '三四天', '第五、六次'],
})
