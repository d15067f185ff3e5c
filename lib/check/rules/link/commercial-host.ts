// Does a link lead to a shop, a net disk, an app store or a program to download?
import { draftLinks } from '../../links/draft-links.ts'
import { isAppStore, isDisk, isShop } from '../../links/hosts.ts'
import { rule, type DraftHit } from '../../rule.ts'
import { eachMatch } from '../../spans/each-match.ts'

const DISK_WORDS = /(?:百度网盘|百度云|夸克网盘|阿里云盘|蓝奏云|天翼云盘|腾讯微云|迅雷云盘|网盘|云盘)[^\u3002\uff1b\n]{0,16}?(?:链接|分享|下载|提取码|提取密码)|提取(?:码|密码)[\uff1a:为是 ]{1,2}[A-Za-z0-9]{4}(?![A-Za-z0-9])/gu
const PROGRAM = /\.(?:apk|exe|msi|dmg|ipa|bat|scr)(?:[?#]|$)/iu

export default rule({
  id: 'link/commercial-host',
  title: '电商、网盘和下载链接',
  severity: 'error',
  gate: '舆情',
  basis: ['new-media-opinions', 'site-guidelines'],
  message: ({ data }) => `这里通向${data?.['kind'] ?? '商业页面'}，政务账号不应引流到那里。建议换成政府网站的页面，或删去。`,
  *detectDraft(draft, context, passages): Generator<DraftHit> {
    const own = context.office?.hosts ?? []
    for (const { url, at } of draftLinks(draft, passages)) {
      if (own.includes(url.host)) continue
      const kind = isDisk(url.host) ? '个人网盘' : isShop(url.host) ? '商业平台' : PROGRAM.test(url.path) ? '程序下载' : null
      if (kind) yield { ...at, data: { kind } }
      else if (isAppStore(url.host)) yield { ...at, severity: 'advice', data: { kind: '应用商店' } }
    }
    for (const { text, field, place } of passages) {
      for (const { start, end } of eachMatch(text, DISK_WORDS)) {
        if (/诈骗|谨防|不要|切勿|严禁/u.test(text.slice(Math.max(0, start - 12), start))) continue
        yield { ...place, field, start, end, severity: 'warning', data: { kind: '个人网盘' } }
      }
    }
  },
  flags: [
    '购买地址：【https://item.taobao.com/item.htm?id=600】',
    '资料在【https://pan.baidu.com/s/1xYhTj】，【提取码：y6h8】。',
    '下载【https://www.abc.gov.cn/app/tongji.apk】安装',
    '【百度网盘链接】见下。',
  ],
  passes: ['https://www.ccgp.gov.cn/a.htm', '全市电商零售额增长5%。', '提取公积金更方便。', '淘宝村数量增加。'],
})
