// Is another account's footer left in a reprint?
import { rule, type Hit } from '../../rule.ts'
import { eachMatch } from '../../spans/each-match.ts'

const FORMS = [
  /(?:版权|著作权)(?:归)?(?:原作者|原创作者|原公众号|作者本人|权利人)(?:所有)?|(?:如有|若有|涉及|如涉|如)?侵权?[\u4e00-\u9fa5，,]{0,6}(?:联系|告知)?[\u4e00-\u9fa5]{0,4}(?:删除|必删|立删)|(?:^|[^\u4e00-\u9fa5])侵删/gmu,
  /点击(?:上方|下方|上面|下面|顶部|左上角)?(?:蓝字|蓝色字体|蓝色文字|“[^”]{2,12}”|「[^」]{2,12}」)[\u4e00-\u9fa5\uff0c,]{0,6}关注(?:我们)?|\u2191{2,}|\u2193{3,}/gu,
  /(?:图文|内容|素材|图片|文章)(?:均)?(?:来源于?|来自|源自)(?:网络|互联网)[\uff0c,\u3001]?(?:仅供[\u4e00-\u9fa5]{2,6})?/gu,
  /(?:转载请|如需转载)(?:注明|联系|后台)[\u4e00-\u9fa5]{0,10}(?:公众号|授权|后台|开白)/gu,
]

export default rule({
  id: 'structure/reprint-template',
  title: '转载残留',
  severity: 'warning',
  gate: '政策',
  basis: ['copyright-law', 'news-service'],
  reads: ['body'],
  message: ({ quote }) => `“${quote}”是转载稿的套话，不能代替授权和来源。请删去，并写明原始来源。`,
  *detect({ text }): Generator<Hit> {
    for (const form of FORMS) {
      for (const { start, end, text: found } of eachMatch(text, form)) {
        const shift = found.length - found.trimStart().replace(/^[^\u4e00-\u9fa5\u2191\u2193]/u, '').length
        yield { start: start + shift, end }
      }
    }
  },
  flags: ['【版权归原作者所有】，【如有侵权请联系删除】。', '【点击上方蓝字关注我们】', '【图片来源于网络】', '文/小李 【侵删】'],
  passes: ['欢迎关注六安统计。', '责任编辑：张三', '打击侵权盗版。', '点击“阅读原文”查看。'],
})
