// Is a person called a criminal before judgment?
import { fromList } from '../../from-list.ts'
import { rule } from '../../rule.ts'

export default rule({
  id: 'wording/suspect-criminal',
  title: '未判决称罪犯',
  severity: 'warning',
  gate: '法律',
  basis: ['criminal-procedure', 'xinhua-words'],
  reads: ['title', 'digest', 'author', 'lead', 'description', 'accompanying', 'comment', 'reply', 'body', 'card', 'picture', 'videoTitle'],
  lists: ['wording/criminal'],
  message: ({ quote }) => `“${quote}”用于判决以前的人员不妥，侦查、起诉阶段称“犯罪嫌疑人”，审判阶段称“被告人”。`,
  detect: fromList('wording/criminal', false),
  flags: [
    '警方抓获【罪犯】3名。',
    '【杀人犯】张某被刑拘。',
    '民警将【凶手】抓获归案。',
  ],
  passes: [
    '罪犯李某在服刑期间表现良好。',
    '假释罪犯接受社区矫正。',
    '被判处有期徒刑的罪犯。',
    '公安机关抓获犯罪嫌疑人3名。',
  ],
})
