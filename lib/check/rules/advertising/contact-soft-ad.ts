// Does a post give a contact for buying?
import { sellingIn } from '../../commerce.ts'
import { rule, type Hit } from '../../rule.ts'

const ID = '[A-Za-z][A-Za-z0-9_-]{4,19}|1[3-9]\\d{9}|\\d{5,11}'
const PRIVATE = [
  new RegExp(`(?:添?加|咨询|联系)(?:我的?|客服|店主|店长|掌柜|老板|经理|老师|商家)?(?:个人)?(?:微信|V信|v信|vx|VX|薇信|威信|卫星|wx|WX|V|QQ|扣扣)(?:号|群)?[\uFF1A:为是]?\\s*(?:${ID})?`, 'g'),
  new RegExp(`(?:添加|联系|咨询)?(?:在线)?客服(?:微信|QQ|电话|V|号)?[\uFF1A:]?\\s*(?:${ID})`, 'g'),
  /(?:扫码|长按识别(?:下方|上方|文末)?二维码|识别二维码|扫描二维码|扫描下方二维码)[^，。；\s]{0,4}(?:咨询|[进入加][^，。；\s]{0,3}群|领取|领(?:红包|券|福利)|抢购|购买|下单|立即抢购|添加客服|加客服|加好友|报价|订购|选购)[^，。；\s]{0,8}/g,
  /(?:添加|加)(?:群(?![体众岛落策])|入群聊|福利群|客服)|(?:进|入|加)(?:福利|粉丝|团购|优惠|抢购|特价|内购|交流)群|私信(?:我|客服)?(?:领取|咨询|下单|报价|了解)|点击(?:文末|左下角|下方)?[“"]?阅读原文[”"]?，?(?:下单|购买|抢购|订购|选购|领券|进入商城|进店|逛)[^，。；\s]{0,4}|报我(?:的)?名字|提我名字|报暗号|报口令/g,
  /(?:订购|订货|购买|团购|预订|抢购|加盟|招商|代理|售楼|看房|订房|订餐|垂询|批发|招租|咨询订购|销售)(?:热线|电话|专线|微信|咨询)[\uFF1A:]?\s*(?:\d[\d-]{6,13}(?:转\d+)?)?/g,
  /(?<!\d)[48]00[- ]?\d{3,4}[- ]?\d{3,4}(?!\d)/g,
]
const MOBILE = /(?<!\d)1[3-9]\d{9}(?!\d)/g
const OFFICIAL = /政务|便民|统计局|公众号|举报|投诉|监督|报警|警方|疾控|防控办|街道办|居委会|社区工作|办事|招标|采购人|求助|救援|报名点|民政|诈|骗|谨防|警惕|套路|陷阱|不要|切勿|请勿|别(?:加|信|点|扫|进)/

export default rule({
  id: 'advertising/contact-soft-ad',
  title: '商业联系方式',
  severity: 'warning',
  gate: '法律',
  basis: ['new-media-opinions', 'ad-law/14'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'comment', 'reply', 'body', 'card', 'picture'],
  message: ({ quote }) => `“${quote}”是商业联系方式，单位账号不为商家引流。建议删去。`,
  *detect({ text, context }) {
    if (context.articleClass === 'tender' || context.articleClass === 'law-education') return
    const taken: Hit[] = []
    const around = (hit: Hit) => text.slice(Math.max(0, hit.start - 24), hit.end + 12)
    for (const pattern of PRIVATE) for (const match of text.matchAll(pattern)) {
      const hit = { start: match.index, end: match.index + match[0].trimEnd().length }
      if (taken.some(one => one.start < hit.end && one.end > hit.start) || OFFICIAL.test(around(hit))) continue
      taken.push(hit)
      yield hit
    }
    for (const match of text.matchAll(MOBILE)) {
      const hit = { start: match.index, end: match.index + match[0].length }
      if (sellingIn(text) < 2 || taken.some(one => one.end > hit.start - 1 && one.start < hit.end) || OFFICIAL.test(around(hit))) continue
      yield hit
    }
  },
  flags: ['【加微信 abc12345】 咨询购买。', '【订购热线：13800000000】', '【扫码进福利群】', '【添加客服微信shop2026】', '到店【报我名字】有惊喜。'],
  passes: ['咨询电话：0564-3379000（市统计局）', '请拨打12345政务服务便民热线。', '举报电话12340。', '联系人：办公室 张三 0564-3379001', '警惕对方让你加微信转账。', '长按识别二维码关注本公众号。'],
})
