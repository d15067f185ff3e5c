// Does the text belittle a group of people?
import { fromList } from '../../from-list.ts'
import { rule } from '../../rule.ts'

export default rule({
  id: 'wording/discriminatory',
  title: '歧视性称谓',
  severity: 'warning',
  gate: '文字',
  basis: ['xinhua-words', 'disability-law'],
  reads: ['title', 'digest', 'author', 'lead', 'description', 'accompanying', 'comment', 'reply', 'body', 'card', 'picture', 'videoTitle'],
  lists: ['wording/discriminatory'],
  message: ({ quote, data }) => `“${quote}”是歧视性称谓，规范的说法是“${data?.['right'] ?? ''}”。`,
  detect: fromList('wording/discriminatory', false),
  flags: [
    '帮扶【残废人】就业。',
    '关爱【弱智儿童】。',
    '欢迎【聋哑人】参观。',
    '街头有一名【瞎子】。',
  ],
  passes: [
    '不能像瞎子摸象那样工作。',
    '玉米棒子堆满院。',
    '关爱残疾人。',
    '《瞎子阿炳》的故事',
    '抚恤残废军人。',
  ],
})
