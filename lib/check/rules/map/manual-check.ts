// Which maps must a person look at, because a program sees no borders?
import { APPROVAL, captionOf, mapIn } from '../../map/map-words.ts'
import { rule, type DraftHit } from '../../rule.ts'

const WHOLE = /全国|中国|世界|全球|亚洲|南海|版图|各省|省份|一带一路|国界/u

export default rule({
  id: 'map/manual-check',
  title: '版图人工核对',
  severity: 'advice',
  gate: '政治',
  basis: ['map-content'],
  message: ({ quote }) => `“${quote}”画有国家版图，请逐项核对：台湾省、南海诸岛、钓鱼岛及赤尾屿、藏南、阿克赛钦和国界画法。`,
  *detectDraft(draft): Generator<DraftHit> {
    for (const [article, { body, pictures }] of draft.articles.entries()) {
      for (const [block, { text }] of body.entries()) {
        const line = captionOf(text)
        // 没有审图号的图，先按没有审图号处理。
        const numbered = APPROVAL.test(text) || APPROVAL.test(body[block + 1]?.text ?? '')
        if (line && numbered && WHOLE.test(line.text) && mapIn(line.text)) yield { article, field: 'body', block, start: line.start, end: line.start + line.text.length }
      }
      for (const [index, { alt, block }] of pictures.entries()) {
        const numbered = APPROVAL.test(alt) || APPROVAL.test(body[block]?.text ?? '') || APPROVAL.test(body[block + 1]?.text ?? '')
        if (numbered && WHOLE.test(alt) && mapIn(alt)) yield { article, field: `picture:${index}`, start: 0, end: alt.length }
      }
    }
  },
  flags: ['[图片：【中国地图】]\n审图号：GS(2023)2767号', '[图片：【全国人口密度分布图】]\n审图号：GS（2024）0650号', '[图片：【世界地图】]\n审图号：GS(2021)5443号'],
  passes: ['[图片：柱状图]', '[图片：云河市行政区划图]\n审图号：皖S(2021)12号', '工作部署路线图', '[图片：楼层平面图]'],
})
