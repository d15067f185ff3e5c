// Has a set phrase all its members, the right ones, in order?
import { setFaults } from '../../member-set.ts'
import { rule } from '../../rule.ts'

export default rule({
  id: 'wording/canonical-set',
  title: '成组表述不完整或次序错',
  severity: 'error',
  gate: '政治',
  basis: ['check-indicators', 'party-constitution'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'body', 'picture'],
  lists: ['wording/sets'],
  message: ({ data }) => {
    const { head = '', fault = '', what = '' } = data ?? {}
    if (fault === 'order') return `“${head}”的成员次序不对，请按规范次序写。`
    if (fault === 'foreign') return `“${head}”里没有“${what}”，请核对成员。`
    return `“${head}”缺“${what}”，请写全。`
  },
  *detect({ text, rows }) {
    for (const row of rows('wording/sets')) for (const { start, end, head, fault, what, right } of setFaults(row, text)) {
      yield { start, end, suggestions: [right], data: { head, fault, what }, ...(fault === 'order' ? { severity: 'warning' as const } : {}) }
    }
  },
  flags: [
    '增强【政治意识、核心意识、大局意识、看齐意识】。', '树牢【政治意识、大局意识、看齐意识】。', '贯彻【创新、协调、绿色、开放、分享】的新发展理念。',
    '“五位一体”总体布局，即【经济建设、政治建设、文化建设、社会建设】。', '坚持【创新、协调、绿色、共享】的新发展理念。', '坚定【道路自信、制度自信、文化自信】，增强“四个自信”。',
  ],
  passes: [
    '增强“四个意识”、坚定“四个自信”、做到“两个维护”。', '增强政治意识、大局意识、核心意识、看齐意识。', '经济、社会、生态效益显著。', '整治形式主义、官僚主义。',
    '稳就业、稳企业、稳市场、稳预期。', '坚持创新、协调、绿色、开放、共享的新发展理念。', '推动产业振兴、人才振兴。',
  ],
})
