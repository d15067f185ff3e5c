// Are Hong Kong, Macao or Taiwan listed among countries?
import { rule } from '../../rule.ts'

const NAMES = '美国|英国|法国|德国|日本|韩国|俄罗斯|新加坡|泰国|越南|印度尼西亚|印度|马来西亚|澳大利亚|新西兰|加拿大|意大利|西班牙|菲律宾|印尼|巴西|荷兰|瑞士|瑞典|波兰|蒙古|朝鲜|老挝|缅甸|柬埔寨|南非|埃及|阿联酋|沙特|墨西哥|香港|澳门|台湾'
const LIST = new RegExp('(?:(?:' + NAMES + ')(?:、|和|与|及|以及))*(?:中国)?(?:台湾|香港|澳门|港澳台)(?:地区)?(?:(?:、|和|与|及|以及)(?:' + NAMES + '))*(?:等)?(?:\\d+|[一二两三四五六七八九十]+|多|几)?个?(?:国家|国)(?!和地区|或地区|与地区|及地区|、地区|主权|统一|安全|统计|级|家|内|务|际|防|有|企|庆|旗|歌|徽|语|画|人|药|产|标|道|网)', 'g')
const FOREIGN = new RegExp(NAMES.replace(/\|香港\|澳门\|台湾$/, ''))

export default rule({
  id: 'wording/hmt-as-countries',
  title: '把港澳台与国家并列',
  severity: 'error',
  gate: '政治',
  basis: ['taiwan-words', 'xinhua-words'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'comment', 'reply', 'body', 'picture'],
  message: ({ quote }) => `“${quote}”把港澳台与国家并列。建议改为“……等国家和地区”，并写“中国香港”“中国澳门”“中国台湾”。`,
  *detect({ text }) {
    for (const match of text.matchAll(LIST)) {
      if (!FOREIGN.test(match[0]) && !match[0].includes('等')) continue
      yield { start: match.index, end: match.index + match[0].length, suggestions: [`${match[0].replace(/(?:等)?个?(?:国家|国)$/, '')}等国家和地区`] }
    }
  },
  flags: ['来自【美国、日本、台湾等国家】的客商。', '出口到【韩国、香港、新加坡等国】。', '【香港、澳门、泰国等国家】的游客。'],
  passes: ['来自日本、韩国、中国台湾等国家和地区的客商。', '中国香港、中国澳门代表团。', '台湾同胞共享国家发展机遇。', '香港国家安全教育日。'],
})
