// 账 or 帐: is it money, or a tent?
import { fromList } from '../../from-list.ts'
import { rule } from '../../rule.ts'

export default rule({
  id: 'typo/zhang-account',
  title: '账与帐',
  severity: 'warning',
  gate: '文字',
  basis: ['variant-words'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'comment', 'reply', 'body', 'card', 'picture', 'videoTitle'],
  lists: ['typo/account'],
  message: ({ quote, data }) => `“${quote}”应写“${data?.['right'] ?? ''}”：和钱财有关的用“账”，帐篷、蚊帐用“帐”。`,
  *detect(passage) {
    for (const hit of fromList('typo/account')(passage)) {
      // 《…帐户管理办法》 is the name a document bears.
      const inTitle = passage.text.lastIndexOf('\u300A', hit.start) > passage.text.lastIndexOf('\u300B', hit.start)
      if (!inTitle) yield hit
    }
  },
  flags: ['清理僵尸【帐号】。', '建立统计【台帐】。', '及时【转帐】给农户。', '救灾【账篷】已运到。'],
  passes: ['救灾帐篷已运到。', '青纱帐里好藏人。', '营帐扎在河边。', '《人民币银行结算帐户管理办法》', '调查账户开立情况。', '货币作为记帐本位币。'],
})
