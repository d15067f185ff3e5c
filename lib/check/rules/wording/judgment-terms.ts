// Are the terms of courts and penalties mixed up?
import { fromList } from '../../from-list.ts'
import { rule } from '../../rule.ts'

export default rule({
  id: 'wording/judgment-terms',
  title: '司法和行政处罚用语',
  severity: 'warning',
  gate: '法律',
  basis: ['xinhua-words', 'criminal-procedure', 'administrative-penalty'],
  reads: ['title', 'digest', 'author', 'lead', 'description', 'accompanying', 'comment', 'reply', 'body', 'card', 'picture', 'videoTitle'],
  lists: ['wording/judicial'],
  message: ({ quote, data }) => `“${quote}”用语不准确，规范的说法是“${data?.['right'] ?? ''}”。`,
  detect: fromList('wording/judicial', false),
  flags: [
    '市场监管局对该店处【罚金】5万元。',
    '警方对其【判处取保候审】。',
    '两名【嫌犯】落网。',
    '【企业法人代表】到场。',
  ],
  passes: [
    '涉嫌犯罪的，移送司法机关。',
    '法院判处有期徒刑一年，并处罚金五千元。',
    '处以罚款两万元。',
    '法定代表人签字。',
  ],
})
