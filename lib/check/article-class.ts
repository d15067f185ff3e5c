// Of which class is this article? It switches rules: a tender may carry prices, a rebuttal may quote (FP-D).
import type { Article } from '#draft'
import type { RuleContext } from './rule.ts'

type ArticleClass = RuleContext['articleClass']
const OPENING = 300

// The first that fits decides; title words count more than the opening, so they are asked first.
const BY_TITLE: readonly (readonly [ArticleClass, RegExp])[] = [
  ['rebuttal', /辟谣|谣言|不实|网传|真相是|情况说明|情况通报|求真/],
  ['tender', /招标|采购公告|采购项目|中标|成交公告|磋商公告|询价公告|比选公告/],
  ['law-education', /普法|以案释法|反诈|防骗|诈骗|骗局|警示|典型案例|法治宣传|禁毒|风险提示|消费提示|安全提示/],
  ['interpretation', /解读|一图读懂|图解|问答|答记者问|什么是|怎么看|知识|科普/],
  ['release', /公报|运行情况|主要数据|数据发布|主要指标|统计数据|生产总值|价格指数|增加值/],
  ['notice', /公示|公告|通告|通知|启事|名单|拟录用|招聘/],
]
const BY_OPENING: readonly (readonly [ArticleClass, RegExp])[] = [
  ['reprint', /(?:转载自|转自|来源[：:]\s*(?:新华|人民日报|央视|国家统计局))/],
  ['tender', /招标|采购人|投标人|供应商资格/],
  ['rebuttal', /系谣言|为不实信息|网传.{0,20}不实/],
  ['law-education', /骗局|诈骗手法|作案手法|以案释法/],
  ['news', /召开|举行|调研|座谈|开展|走访/],
]

/** Decided from the title, then from the first 300 units of the body. */
export const articleClassOf = (article: Article): ArticleClass => {
  const title = article.fields.title ?? ''
  for (const [name, words] of BY_TITLE) if (words.test(title)) return name
  let opening = ''
  for (const block of article.body) {
    opening += `${block.text}\n`
    if (opening.length > OPENING) break
  }
  for (const [name, words] of BY_OPENING) if (words.test(opening.slice(0, OPENING))) return name
  return 'general'
}
