// Is a day of mourning greeted, or a death named with the wrong word?
import { rule } from '../../rule.ts'

const HAPPY = /(?:清明节?|烈士纪念日|国家公祭日|公祭日|九一八|哀悼日)[^，。！？]{0,4}(?:快乐|欢乐|大吉)/g
const CELEBRATE = /(?:庆祝|欢庆|喜迎|欢度|热烈庆祝)(?=[^，。]{0,10}(?:国家公祭日|公祭日|死难者|遇难者|烈士纪念日|九一八|清明节?|哀悼日|地震))/g
const CRIMINAL = /(?:罪犯|歹徒|犯罪分子|嫌疑人|凶手|劫匪|毒贩)[^，。]{0,12}(逝世|牺牲|殉职|与世长辞)/g
const MARTYR = /(?:烈士|英雄|民警|消防员|战士|指战员|英烈)[^，。嫌]{0,10}(毙命|丧命|死掉|一命呜呼|身亡而死)/g

export default rule({
  id: 'wording/solemn-terms',
  title: '庄重场合用词',
  severity: 'error',
  gate: '舆情',
  basis: ['xinhua-words'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'comment', 'reply', 'body', 'picture'],
  message: ({ quote }) => `“${quote}”用在这里不庄重。纪念日用“纪念”“悼念”，人员去世按身份选用规范的词。`,
  *detect({ text }) {
    for (const pattern of [HAPPY, CELEBRATE]) for (const match of text.matchAll(pattern)) yield { start: match.index, end: match.index + match[0].length }
    for (const pattern of [CRIMINAL, MARTYR]) for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length
      yield { start: end - (match[1] ?? '').length, end }
    }
  },
  flags: ['【庆祝】南京大屠杀死难者国家公祭日。', '祝大家【清明节快乐】。', '犯罪分子当场【逝世】。', '烈士在战斗中【毙命】。'],
  passes: ['庆祝国庆。', '纪念抗战胜利。', '端午节快乐。', '清明节文明祭扫。', '民警因公牺牲。'],
})
