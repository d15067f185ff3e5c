// Is a site linked by plain http that the same draft also links by https?
import { draftLinks } from '../../links/draft-links.ts'
import { rule, type DraftHit } from '../../rule.ts'

export default rule({
  id: 'link/http-plain',
  title: '明文http链接',
  severity: 'advice',
  gate: '文字',
  basis: ['site-guidelines'],
  message: () => '同一网站在本稿别处用https，这里用http。建议统一为https。',
  *detectDraft(draft, _context, passages): Generator<DraftHit> {
    const links = draftLinks(draft, passages)
    const secure = new Set(links.filter(({ url }) => url.scheme === 'https').map(({ url }) => url.host))
    for (const { url, at } of links) {
      if (url.scheme === 'http' && secure.has(url.host)) yield { ...at, suggestions: [url.text.replace(/^http:/iu, 'https:')] }
    }
  },
  flags: [
    '一、【http://tjj.luan.gov.cn/a】二、https://tjj.luan.gov.cn/b',
    'https://www.luan.gov.cn\n【http://www.luan.gov.cn/x】',
    '见【http://www.stats.gov.cn/1】和https://www.stats.gov.cn/2',
  ],
  passes: ['http://tjj.luan.gov.cn/a', 'https://tjj.luan.gov.cn/a', 'http://a.gov.cn和https://b.gov.cn'],
})
