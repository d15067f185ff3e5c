// Does a link lead nowhere: a placeholder, this machine, an inner network?
import { draftLinks } from '../../links/draft-links.ts'
import { isLocal } from '../../links/hosts.ts'
import { rule, type DraftHit } from '../../rule.ts'
import { eachMatch } from '../../spans/each-match.ts'

const PLACEHOLDER = /^(?:#|javascript:.*|about:blank|undefined|null|\{\{.*\}\}|https?:\/\/?)$/iu
const TYPED = /https?:\/\/(?:localhost|127\.0\.0\.1|\{\{[^}]*\}\}|xxx+|undefined|null)(?::\d+)?(?:\/[\w./?=&%-]*)?(?![\w.])|https?:\/\/(?=[\s\u4e00-\u9fa5\u3002\uff0c\uff09)]|$)|(?:www|https?:\/\/)[.]?[xX×]{2,}[.\w]*/gu
const SAMPLE = /^(?:.*\.)?example\.(?:com|cn|org|net)$/u

export default rule({
  id: 'link/dead-or-empty',
  title: '空链接和占位链接',
  severity: 'error',
  gate: '文字',
  basis: ['check-indicators', 'site-guidelines'],
  message: ({ quote }) => `“${quote}”打不开：是占位、本机或内部网络的地址。请换成能公开访问的网址，或删去。`,
  *detectDraft(draft, _context, passages): Generator<DraftHit> {
    const taken: { field: string; block: number | undefined; start: number; end: number }[] = []
    for (const { text, field, place } of passages) {
      for (const { start, end } of eachMatch(text, TYPED)) {
        taken.push({ field, block: place.block, start, end })
        yield { ...place, field, start, end }
      }
    }
    for (const { url, at, typed } of draftLinks(draft, passages)) {
      if (taken.some((one) => one.field === at.field && one.block === at.block && at.start < one.end && at.end > one.start)) continue
      if (isLocal(url.host) || SAMPLE.test(url.host)) yield at
      else if (!typed && (PLACEHOLDER.test(url.text.trim()) || url.text.trim() === '')) yield at
    }
  },
  flags: ['请访问【http://localhost:3000/a】', '网址：【https://www.example.com/form】', '后台【http://127.0.0.1:8080/index】', '填报【http://192.168.1.8/report】'],
  passes: ['https://tjj.luan.gov.cn', '本机地址localhost的含义', '拨打tel:12345', 'https://www.stats.gov.cn/sj/'],
})
