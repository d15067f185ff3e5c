// Is an idiom or a fixed phrase written with a wrong character?
import { fromList } from '../../from-list.ts'
import { rule } from '../../rule.ts'

export default rule({
  id: 'typo/idiom',
  title: '成语错字',
  severity: 'warning',
  gate: '文字',
  basis: ['language-law', 'modern-dictionary'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'comment', 'reply', 'body', 'card', 'picture', 'videoTitle'],
  lists: ['typo/idioms', 'typo/idioms-contested'],
  message: ({ quote, data }) => `“${quote}”有错字，通行写法是“${data?.['right'] ?? ''}”。`,
  *detect(passage) {
    yield* fromList('typo/idioms')(passage)
    yield* fromList('typo/idioms-contested')(passage)
  },
  flags: ['要【再接再励】，争取更大成绩。', '群众【迫不急待】地打听结果。', '面对难题【一愁莫展】。', '车队【穿流不息】。', '做到【各行其事】不可取。', '工作【竟竟业业】。'],
  passes: ['要再接再厉，争取更大成绩。', '群众迫不及待地打听结果。', '车流川流不息。', '他激动得不能自已。', '自己的事不能自己动手做完。'],
})
