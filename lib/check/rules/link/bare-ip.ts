// Does a link name a machine by its number, not by a government domain?
import { draftLinks } from '../../links/draft-links.ts'
import { isAddress, isLocal } from '../../links/hosts.ts'
import { rule, type DraftHit } from '../../rule.ts'

export default rule({
  id: 'link/bare-ip',
  title: 'IP地址直链',
  severity: 'error',
  gate: '保密',
  basis: ['domain-notice', 'site-guidelines'],
  message: ({ quote }) => `“${quote}”是IP地址直链，读者无法辨认，也可能暴露内部系统。建议改用本单位的.gov.cn域名。`,
  *detectDraft(draft, _context, passages): Generator<DraftHit> {
    for (const { url, at } of draftLinks(draft, passages)) {
      if (isAddress(url.host) && !isLocal(url.host)) yield at
    }
  },
  flags: ['访问【http://192.0.2.18:8080/nj/index】。', '【https://203.0.113.7/login】', '数据平台【http://198.51.100.23】'],
  passes: ['版本1.2.3.4发布', 'https://tjj.luan.gov.cn:8443/a', '增长5.1.', '第1.2.3条'],
})
