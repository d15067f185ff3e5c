// Does a host look like a government site and is none?
import { draftLinks } from '../../links/draft-links.ts'
import { imitatesGovernment } from '../../links/hosts.ts'
import { rule, type DraftHit } from '../../rule.ts'
import { eachMatch } from '../../spans/each-match.ts'

const BROKEN = /(?:www|WWW|https?:\/\/[a-z0-9]+)[\u3002\uff0e\uff0c][a-z0-9-]+(?:[.\u3002\uff0e][a-z0-9-]+)*[.\u3002\uff0e](?:gov[.\u3002\uff0e]cn|com|cn)|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.gov\.c(?![a-z])|[a-z0-9-]+\.gov\.(?:cm|con|ch|vn|nc|cnn)(?![a-z])|[a-z0-9-]+\.(?:gvo|g0v|gow|goc)\.cn/gu

export default rule({
  id: 'link/typo-domain',
  title: '域名错写或仿冒',
  severity: 'error',
  gate: '舆情',
  basis: ['domain-notice', 'site-guidelines'],
  message: ({ quote }) => `“${quote}”像政府网站，域名却不在.gov.cn之下，可能写错或是仿冒。请核对网址。`,
  *detectDraft(draft, context, passages): Generator<DraftHit> {
    const own = context.office?.hosts ?? []
    const taken: { block: number | undefined; start: number; end: number }[] = []
    for (const { url, at } of draftLinks(draft, passages)) {
      if (!imitatesGovernment(url.host) || own.includes(url.host)) continue
      taken.push({ block: at.block, start: at.start, end: at.end })
      yield at
    }
    for (const { text, field, place } of passages) {
      for (const { start, end } of eachMatch(text, BROKEN)) {
        if (!taken.some((one) => one.block === place.block && start < one.end && end > one.start)) yield { ...place, field, start, end }
      }
    }
  },
  flags: ['市政府网（【http://www.yunheshi-gov.com】）', '登录【www.stats.gov.com】查询', '【https://tjj.luan.gov.cn.abc.com/a】', '网址【tjj.luan.gov.c】', '【www。stats.gov.cn】'],
  passes: ['https://www.stats.gov.cn', 'tjj.luan.gov.cn', 'https://mp.weixin.qq.com/s/AbC', 'https://www.people.com.cn'],
})
