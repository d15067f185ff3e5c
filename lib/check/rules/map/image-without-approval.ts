// Does a map stand without its approval number?
import { APPROVAL, captionOf, mapIn } from '../../map/map-words.ts'
import { rule, type DraftHit } from '../../rule.ts'

/** How far below a picture its number may stand. */
const REACH = 3

export default rule({
  id: 'map/image-without-approval',
  title: '地图无审图号',
  severity: 'error',
  gate: '政治',
  basis: ['map-regulation', 'map-content'],
  message: ({ quote, data }) => data?.['sure']
    ? `“${quote}”是地图，附近没有审图号。建议换用标准地图，并在图下标明审图号。`
    : `“${quote}”像是按地区画的图；如果画了地图轮廓，要标明审图号。请核对。`,
  *detectDraft(draft, _context, passages): Generator<DraftHit> {
    for (const [article, { body, pictures }] of draft.articles.entries()) {
      const lines = body.map(({ text }) => captionOf(text))
      const numberNear = (block: number): boolean => {
        if (APPROVAL.test(body[block]?.text ?? '') || (block > 0 && !lines[block - 1] && APPROVAL.test(body[block - 1]?.text ?? ''))) return true
        for (let at = block + 1; at <= block + REACH && at < body.length; at++) {
          if (lines[at]) return false
          if (APPROVAL.test(body[at]?.text ?? '')) return true
        }
        return false
      }
      for (const [block, line] of lines.entries()) {
        const map = line && mapIn(line.text)
        if (!line || !map || numberNear(block)) continue
        yield { article, field: 'body', block, start: line.start + map.start, end: line.start + map.end, severity: map.sure ? 'error' : 'warning', ...(map.sure ? { data: { sure: 'yes' } } : {}) }
      }
      for (const [index, { alt, block }] of pictures.entries()) {
        // 图注写在图下一行时，那一行已经报过。
        const map = mapIn(alt)
        if (!map || APPROVAL.test(alt) || numberNear(block) || lines[block]) continue
        yield { article, field: `picture:${index}`, start: map.start, end: map.end, severity: map.sure ? 'error' : 'warning', ...(map.sure ? { data: { sure: 'yes' } } : {}) }
      }
    }
    // A caption block below a picture counts as the picture's words.
    for (const { text, field, block, place, article } of passages) {
      if (field !== 'body' || block?.kind !== 'caption' || captionOf(text)) continue
      const map = mapIn(text)
      const index = place.block ?? 0
      const near = [index - 1, index, index + 1, index + 2].some((at) => APPROVAL.test(article.body[at]?.text ?? ''))
      if (map && !near) yield { ...place, field, start: map.start, end: map.end, severity: map.sure ? 'error' : 'warning', ...(map.sure ? { data: { sure: 'yes' } } : {}) }
    }
  },
  flags: [
    '[图片：【云河市行政区划图】]',
    '如图所示。\n[图片：【世界地图上的贸易伙伴】]\n出口增长。',
    '[图片：【全国各省份法人单位分布示意图】]',
    '[图片：【安徽省GDP热力图】]\n[图片：【中国地图】]',
  ],
  passes: [
    '[图片：人口密度分布图]\n审图号：GS（2024）0650号',
    '[图片：云河市行政区划图（审图号：皖S（2022）3号）]',
    '[图片：工作推进路线图]',
    '[图片：统计业务流程图]',
    '[图片：地铁1号线站点示意图]',
    '[图片：景区导览图]',
    '[图片：居民收入分布图]',
    '[图片：各科室柱状图]',
  ],
})
