// Does the article say where it comes from?
import { SOURCE, UNNAMED } from '../../outline/source-line.ts'
import { rule, type DraftHit } from '../../rule.ts'
import { eachMatch } from '../../spans/each-match.ts'

const EMPTY = /(?:来源|转自|图片来自|图源|图片来源|素材来源)[\s\u3000]*(?:于|自)?[\uff1a:]?[\s\u3000]*(?:网络|互联网|百度|网上|抖音|快手|朋友圈|微信群|微信朋友圈|今日头条|小红书|搜索引擎|未知|不详)(?![\u4e00-\u9fa5]{0,2}(?:安全|调查|平台|监测))/gu

export default rule({
  id: 'structure/author',
  title: '未注明来源',
  severity: 'warning',
  gate: '舆情',
  basis: ['news-service', 'site-guidelines'],
  message: ({ quote }) => quote ? `“${quote}”不算注明来源。请写出最初发布的单位或媒体。` : '全文没有注明信息来源。请在文末写上“来源：”和单位名称。',
  *detectDraft(draft): Generator<DraftHit> {
    for (const [article, { fields, body, kind }] of draft.articles.entries()) {
      for (const [block, { text }] of body.entries()) {
        for (const { start, end } of eachMatch(text, EMPTY)) yield { article, field: 'body', block, start, end }
      }
      if (kind !== 'article' || !fields.title || fields.sourceUrl || body.length === 0) continue
      if (body.some(({ text }) => SOURCE.test(text)) || SOURCE.test(fields.author ?? '')) continue
      // 来源不明的说法已经由 vague-source 指出，改好它就注明了来源。
      if (body.some(({ text }) => text.search(UNNAMED) >= 0)) continue
      // 落款是单位和日期的公文，落款就是来源。
      const tail = body.slice(-3).map(({ text }) => text.trim())
      if (tail.some((line, at) => /^[\u4e00-\u9fa5（）]{4,24}(?:局|委|办|厅|府|院|队|会|中心|部|处|公室)$/u.test(line) && /^\d{4}年\d{1,2}月\d{1,2}日$/u.test(tail[at + 1] ?? ''))) continue
      const last = body.length - 1
      const end = body[last]?.text.length ?? 0
      yield { article, field: 'body', block: last, start: end, end, severity: fields.author ? 'advice' : 'warning' }
    }
  },
  flags: [
    { title: '全市经济运行情况', body: '一季度，全市经济平稳。\n下半年将继续努力。【】' },
    { title: '社保缴费标准调整', body: '下月起调整。【】' },
    '文字说明。\n【来源：网络】',
    '【图片来源：百度】',
  ],
  passes: [
    { title: '全市经济运行情况', body: '一季度，全市经济平稳。\n来源：市统计局综合科' },
    { title: '放假公告', body: '元旦放假3天。\n云河市政务服务管理局\n2026年12月25日' },
    '没有标题的短微博。',
    { title: '统计开放日', body: '记者 张三报道。' },
  ],
})
