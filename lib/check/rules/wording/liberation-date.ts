// 解放前, 建国: is the founding of the People's Republic named in full?
import { rule } from '../../rule.ts'

const BEFORE = /解放[前后](?![线沿])(?=[，。、的以]|\d|夕|$|初)/g
const FOUNDING = /(?<![李王张刘陈赵杨黄周吴徐孙胡朱高林何郭马罗宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文封开肇])建国(?=以来|以后|之后|初期|前夕|\d{1,3}周年|[一二三四五六七八九十]{1,3}周年|后的?|前的?)/g

export default rule({
  id: 'wording/liberation-date',
  title: '“解放前后”“建国”',
  severity: 'advice',
  gate: '政治',
  basis: ['xinhua-words'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'body', 'picture'],
  message: ({ quote, suggestions }) => `“${quote}”慎用，规范的说法是“${suggestions?.[0] ?? ''}”。`,
  *detect({ text }) {
    for (const match of text.matchAll(BEFORE)) yield { start: match.index, end: match.index + match[0].length, suggestions: [match[0].endsWith('前') ? '新中国成立前' : '新中国成立后'] }
    for (const match of text.matchAll(FOUNDING)) yield { start: match.index, end: match.index + 2, suggestions: ['新中国成立'] }
  },
  flags: ['庆祝【建国】75周年。', '【解放后】，生活好了。', '【建国】以来取得的成就。'],
  passes: ['解放军战士。', '建国门外大街。', '李建国同志讲话。', '解放思想，实事求是。', '解放前线。', '新中国成立75周年。', '《建国大业》'],
})
