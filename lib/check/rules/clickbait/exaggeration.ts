// Does a headline exaggerate without a figure or a source?
import { fromList } from '../../from-list.ts'
import { rule } from '../../rule.ts'

export default rule({
  id: 'clickbait/exaggeration',
  title: '夸大用语',
  severity: 'warning',
  gate: '舆情',
  basis: ['title-rules', 'xinhua-words', 'content-ecology/7'],
  reads: ['title', 'digest', 'videoTitle', 'recommendTitle'],
  lists: ['clickbait/exaggeration'],
  message: ({ quote }) => `“${quote}”是没有数据支撑的夸大说法。建议改写为具体数字和位次。`,
  detect: fromList('clickbait/exaggeration', false),
  flags: [
    'title: 我市电商【井喷】，【遥遥领先】',
    'title: 税收【暴涨】，全省【天花板】',
    'title: 【史无前例】的丰收',
  ],
  passes: [
    'title: 同比增长35.2%，增速居全省第1位',
    '油价飙升影响CPI。',
    'title: 妥善处置一起井喷事故',
    'title: 应对前所未有的挑战',
  ],
})
