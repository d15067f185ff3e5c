// Does a link carry a session, lead into a back office, or expire?
import { draftLinks } from '../../links/draft-links.ts'
import { rule, type DraftHit } from '../../rule.ts'

const BACK_OFFICE = /\/cgi-bin\/(?:appmsg|home|operate|masssend|loginpage|bizlogin|settingpage|filepage|newmasssend)|\/(?:wp-admin|admin|manage|manager|backend|houtai|console|cms\/admin|system\/login)(?:[/?#.]|$)|action=(?:edit|preview)/iu
const TOKEN = /[?&;](?:token|access_token|session(?:id)?|jsessionid|phpsessid|tempkey|ticket|sign|auth|key|pass_ticket|sid|password|pwd)=[^&#\s]+|;jsessionid=/iu
const PREVIEW = /[?&]tempkey=|\/s\/preview|preview\.mp|[?&]preview=(?:1|true)/iu
const PATH_HOST = /^(?:admin|manage|cms|oa|houtai|backend|test|dev|uat|stage|staging|intranet|vpn)\./u

export default rule({
  id: 'link/tracking-params',
  title: '后台、会话和预览链接',
  severity: 'error',
  gate: '保密',
  basis: ['cybersecurity-law', 'site-guidelines'],
  message: ({ data }) => data?.['preview'] ? '这是临时预览链接，会过期。请换成正式发布后的链接。' : '这是后台或带会话凭证的链接，读者打不开，还会泄露凭证。请换成公开页面的链接。',
  *detectDraft(draft, _context, passages): Generator<DraftHit> {
    for (const { url, at } of draftLinks(draft, passages)) {
      if (PREVIEW.test(url.path)) yield { ...at, data: { preview: 'yes' } }
      else if (BACK_OFFICE.test(url.path) || TOKEN.test(url.path)) yield at
      else if (PATH_HOST.test(url.host)) yield { ...at, severity: 'warning' }
    }
  },
  flags: [
    '后台预览地址：【https://mp.weixin.qq.com/cgi-bin/appmsg?action=edit&token=123456789】',
    '【https://mp.weixin.qq.com/s?__biz=a&tempkey=MTIz】',
    '登录【https://tjj.luan.gov.cn/admin/index】',
    '【https://www.luan.gov.cn/a;jsessionid=0A1B2C】',
  ],
  passes: ['https://mp.weixin.qq.com/s/AbCdEf', 'https://tjj.luan.gov.cn/a?id=5', 'https://tjj.luan.gov.cn/administration/', 'https://www.stats.gov.cn/sj/?from=timeline'],
})
