// Does a phrase say the same twice or the opposite of what is meant?
import { fromList } from '../../from-list.ts'
import { rule } from '../../rule.ts'

export default rule({
  id: 'wording/tautology-official',
  title: '语义重复与搭配',
  severity: 'advice',
  gate: '文字',
  basis: ['modern-dictionary'],
  reads: ['title', 'digest', 'author', 'lead', 'description', 'accompanying', 'comment', 'reply', 'body', 'card', 'picture', 'videoTitle'],
  lists: ['wording/redundant'],
  message: ({ quote, data }) => `“${quote}”语义重复或搭配不当，可写“${data?.['right'] ?? ''}”。`,
  detect: fromList('wording/redundant', false),
  flags: [
    '【防止安全事故不再发生】。',
    '不得【违反违背】法律法规。',
    '英雄【凯旋而归】。',
    '群众【亲眼目睹】变化。',
  ],
  passes: [
    '防止事故再次发生。',
    '涉及底层商铺。',
    '无时无刻不在牵挂。',
  ],
})
