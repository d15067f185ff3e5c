// Do the words of a link name another host than the one it leads to?
import { draftLinks } from '../../links/draft-links.ts'
import { isPublic } from '../../links/hosts.ts'
import { isUnder, urlSpans } from '../../links/urls.ts'
import { rule, type DraftHit } from '../../rule.ts'
import { eachMatch } from '../../spans/each-match.ts'

const OFFICIAL = /(?:国家统计局|统计局|人民政府|政府网|政府门户|政务服务网|国务院|发改委|财政局|教育局|税务局|公安局|人社局|卫健委)(?:官网|官方网站|网站|门户网站|门户)?$/u
const SAID = /(国家统计局|[\u4e00-\u9fa5]{1,8}(?:统计局|人民政府|政府|财政局|教育局|税务局|公安局|政务服务))(?:官网|官方网站|门户网站|网站)(?:地址|网址)?[\uff08(\uff1a:为是]{0,2}(?=https?:|www\.)/gu

export default rule({
  id: 'link/text-target-mismatch',
  title: '文字与链接目标不符',
  severity: 'warning',
  gate: '舆情',
  basis: ['site-guidelines'],
  message: ({ quote, data }) => `“${quote}”说的是${data?.['said'] ?? '别处'}，实际通向${data?.['host'] ?? '另一个网站'}。请核对。`,
  *detectDraft(draft, context, passages): Generator<DraftHit> {
    const own = context.office?.hosts ?? []
    for (const { url, at, words, typed } of draftLinks(draft, passages)) {
      if (typed || url.host === '') continue
      const shown = urlSpans(words)[0]
      if (shown && shown.host !== url.host && !isUnder(url.host, shown.host.replace(/^www\./u, ''))) yield { ...at, data: { said: shown.host, host: url.host } }
      else if (!shown && OFFICIAL.test(words) && !isPublic(url.host, own)) yield { ...at, data: { said: words, host: url.host } }
    }
    for (const { text, field, place } of passages) {
      const urls = urlSpans(text)
      for (const { end, groups } of eachMatch(text, SAID)) {
        const url = urls.find((one) => one.start === end)
        if (url && !isPublic(url.host, own) && !/gov/u.test(url.host)) yield { ...place, field, start: url.start, end: url.end, data: { said: `${groups[1] ?? ''}网站`, host: url.host } }
      }
    }
  },
  flags: ['国家统计局官网（【https://www.tjsj-cn.com】）', '市政府门户网站：【http://www.abc-city.com/a】', '云河市统计局网站【https://www.yunhe-tongji.net】查询'],
  passes: ['国家统计局官网（https://www.stats.gov.cn）', '点击查看https://www.stats.gov.cn', '市政府门户网站：https://www.luan.gov.cn', '中国人事考试网http://www.cpta.com.cn'],
})
