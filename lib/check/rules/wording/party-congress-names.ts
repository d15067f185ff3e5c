// Is a congress or a plenary session named with the right number and the right kind of number?
import { rule } from '../../rule.ts'

const YEAR: Readonly<Record<string, string>> = { 十八: '2012', 十九: '2017', 二十: '2022' }

export default rule({
  id: 'wording/party-congress-names',
  title: '会议名称序数',
  severity: 'error',
  gate: '政治',
  basis: ['check-indicators', 'party-constitution'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'body', 'picture'],
  message: ({ quote, suggestions }) => suggestions?.[0] ? `“${quote}”的写法不对，应为“${suggestions[0]}”。` : `“${quote}”的年份或届次对不上，请核对。`,
  *detect({ text }) {
    const at = (match: RegExpExecArray | RegExpMatchArray, suggestion?: string) => ({
      start: match.index ?? 0, end: (match.index ?? 0) + match[0].length, ...(suggestion ? { suggestions: [suggestion], certain: true } : {}),
    })
    for (const match of text.matchAll(/(十[七八九]|二十)大([一二三四五六七八])中全会/g)) yield at(match, `${match[1]}届${match[2]}中全会`)
    for (const match of text.matchAll(/(?:中国共产党|党的)第(十[七八九]|二十)届全国代表大会/g)) yield at(match, match[0].replace('届', '次'))
    for (const match of text.matchAll(/第(十[一二三四])次全国(?:人大|人民代表大会)|第(十[一二三四])届([一二三四五])次(?:人大|全国人大)/g)) {
      yield at(match, match[1] ? match[0].replace('次', '届') : `${match[2]}届全国人大${match[3]}次会议`)
    }
    for (const match of text.matchAll(/(20\d\d)年[，]?(?:胜利召开的|召开的|召开了?)?(?:党的|中国共产党第)?(十[八九]|二十)大(?=召开|胜利召开|开幕|闭幕|在京)/g)) {
      if (YEAR[match[2] ?? ''] !== match[1]) yield at(match)
    }
    for (const match of text.matchAll(/(?<![的到入过])(十[七八九]|二十)届([八九十])中全会/g)) yield at(match)
  },
  flags: ['学习【二十大三中全会】精神。', '【中国共产党第二十届全国代表大会】胜利召开。', '【第十四次全国人大】代表。', '【2021年党的二十大】召开以来。', '贯彻【二十届九中全会】部署。'],
  passes: ['深入学习党的二十大精神。', '中国共产党第二十次全国代表大会。', '二十届中央委员会第三次全体会议。', '十四届全国人大二次会议开幕。', '2022年党的二十大召开以来。'],
})
