// Does a link leave the government's sites?
import { draftLinks } from '../../links/draft-links.ts'
import { imitatesGovernment, isAddress, isAppStore, isDisk, isLocal, isPublic, isShop, isShortener } from '../../links/hosts.ts'
import { rule, type DraftHit } from '../../rule.ts'

/** Other rules say something graver about these. */
const OTHERS = [isShortener, isShop, isDisk, isAppStore, isAddress, isLocal, imitatesGovernment]

export default rule({
  id: 'link/non-government',
  title: '非政府外链',
  severity: 'advice',
  gate: '舆情',
  basis: ['site-guidelines'],
  message: ({ data }) => `“${data?.['host'] ?? ''}”不是政府网站。请确认内容可靠，并提示读者将离开政府网站；本单位常用的可以加入许可名单。`,
  *detectDraft(draft, context, passages): Generator<DraftHit> {
    const own = context.office?.hosts ?? []
    for (const { url, at, typed } of draftLinks(draft, passages)) {
      if (url.host === '' || (typed && url.scheme === '' && !url.host.startsWith('www.'))) continue
      if (isPublic(url.host, own) || OTHERS.some((test) => test(url.host)) || /example\.|xxx|\{\{/u.test(url.host)) continue
      yield { ...at, data: { host: url.host } }
    }
  },
  flags: ['详见【http://www.abc-news.com/a】', '报名网址【https://baoming.abcd.net/x】', '【http://tieba.baidu.com/p/1】'],
  passes: ['https://www.stats.gov.cn', 'http://www.people.com.cn/a', 'https://mp.weixin.qq.com/s/AbC', 'https://weibo.com/123', 'http://t.cn/A6xYh2Tj'],
})
