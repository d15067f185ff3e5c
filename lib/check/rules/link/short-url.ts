// Does a short link hide where it leads?
import { draftLinks } from '../../links/draft-links.ts'
import { isShortener } from '../../links/hosts.ts'
import { rule, type DraftHit } from '../../rule.ts'

export default rule({
  id: 'link/short-url',
  title: '短链接',
  severity: 'warning',
  gate: '舆情',
  basis: ['site-guidelines'],
  message: ({ data }) => `“${data?.['host'] ?? ''}”是短链接，看不出通向哪里。建议改用完整的政府网址。`,
  *detectDraft(draft, _context, passages): Generator<DraftHit> {
    for (const { url, at } of draftLinks(draft, passages)) {
      if (isShortener(url.host) && url.path.length > 1) yield { ...at, data: { host: url.host } }
    }
  },
  flags: ['详情点击【http://t.cn/A6xYh2Tj】', '点击短链接【https://dwz.cn/a1B2c3D4】即可打开。', '报名：【bit.ly/3abcdE】', '戳【https://suo.im/5xYz】。'],
  passes: ['https://tjj.luan.gov.cn/a.html', 'https://mp.weixin.qq.com/s/AbC', '网址t.cn是短链接服务。', 'www.stats.gov.cn'],
})
