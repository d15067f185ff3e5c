// Does a text sell something with a word that the advertising law names?
import { sellingAround, sellingIn } from '../../commerce.ts'
import { rule } from '../../rule.ts'

// A rank with a figure or a named source is a fact (superlative guide: provable facts are free).
const PROVEN = /同比|增速|增长|统计局|位居|位列|排名第|据[^，。]{2,12}(?:统计|数据|报告)|认定|评定|获评|入选|授予|获批/

export default rule({
  id: 'advertising/absolute-superlative',
  title: '绝对化用语',
  severity: 'warning',
  gate: '法律',
  basis: ['ad-law/9.3', 'superlative-guide'],
  lists: ['advertising/superlatives'],
  message: ({ quote }) => `“${quote}”用于推介商品，涉嫌广告化表述。建议删去，或写明认定机关、数据和时间。`,
  *detectDraft(_draft, _context, passages) {
    const articles = new Set(passages.map(passage => passage.place.article))
    for (const article of articles) {
      const own = passages.filter(passage => passage.place.article === article)
      const texts = own.map(passage => passage.text)
      const title = sellingIn(own.filter(passage => passage.field !== 'body').map(passage => passage.text).join('\n'))
      for (const [at, passage] of own.entries()) {
        if (['tender', 'law-education', 'rebuttal', 'interpretation'].includes(passage.context.articleClass)) continue
        for (const { start, end } of passage.hits('advertising/superlatives')) {
          const sentence = passage.text.slice(Math.max(0, passage.text.lastIndexOf('\u3002', start)), end + 20)
          const evidence = sellingAround(texts, at) + (passage.field === 'body' && title > 0 ? 1 : 0)
          if (evidence === 0 || (evidence < 2 && PROVEN.test(sentence))) continue
          yield { article, field: passage.field, ...(passage.place.block === undefined ? {} : { block: passage.place.block }), start, end }
        }
      }
    }
  },
  flags: [
    '我市某某茶叶，全国【最佳】，送礼【首选】。', '【史上最低价】，【仅此一天】，快来抢购。', '【国家级】美味，现价99元。', '某某楼盘，六安【唯一】湖景房。',
    '本店新品【极致】工艺，下单立减。',
  ],
  passes: [
    '最高人民法院发布典型案例。', '第一产业增加值增长4%，最低生活保障标准提高。', '获批国家级高新区。', '党对人民军队的绝对领导。', '经济总量跃居世界第一大经济体。', '探索城乡融合的最佳实践。', '唯一标识代码已发放，购买服务另行通知。',
    '本店出售农产品，每斤5元。',
  ],
})
