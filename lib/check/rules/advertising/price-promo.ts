// Does a post advertise a price?
import { rule, type Hit } from '../../rule.ts'

const MONEY = '\\d+(?:\\.\\d+)?(?:元|块)?(?:[/／](?:盒|瓶|斤|箱|份|袋|罐|件|套|只|包|提|条|个|位|人|晚|间))?'
const PROMOTION = [
  new RegExp(`(?:原价|门市价|市场价|零售价|专柜价|吊牌价)[\uFF1A:]?(?:为|是)?${MONEY}(?:[，、,\\s]*(?:现价|现在|现仅|仅|只要|到手价?|特价|优惠价|活动价|今日|直降)[^，。；！\\s]{0,6}${MONEY})?`, 'g'),
  new RegExp(`(?:现价|到手价?|特价|优惠价|活动价|秒杀价|福利价|团购价|预售价|会员价|亲情价|内部价|拼团价|体验价)(?:仅|只要|只需|为|是)?[\uFF1A:]?${MONEY}`, 'g'),
  new RegExp(`(?:仅需|仅售|只要|只需|低至|直降|立减|立省|返现)${MONEY}`, 'g'),
  /满\d+(?:元)?(?:立)?[减送返]\d*(?:元)?/g,
  /买[一二两三四五六七八九十\d]+[盒瓶件箱份斤袋]?[送赠][一二两三四五六七八九十\d]+[盒瓶件箱份斤袋]?/g,
  /(?:全场|全线|低至|享|打|只要|一律)[^，。；\s]{0,4}?[一二三四五六七八九\d][.点]?[一二三四五六七八九\d]?折(?![不扣射返腾叠旧算合断])(?:起|优惠)?/g,
  /\d+(?:\.\d+)?元(?:全国)?包邮|(?:限时|今日|限量)(?:特价|特惠|秒杀|抢购|优惠|折扣)|(?:领取?|送|赠送?|发放?)(?:无门槛)?(?:大额)?优惠券|清仓(?:甩卖|大促|处理)|(?:第二|第2)(?:件|杯|份)半价|前\d+名[^，。；]{0,12}(?:送|赠|免费|半价)[^，。；]{0,10}|免单|(?:转发|关注|集赞|点赞)[^，。；]{0,14}(?:抽|送|领)[^，。；]{0,14}(?:元|话费|红包|礼品|奖品|手机|大奖|券)|(?:领取|抢|派发|送)(?:现金)?红包/g,
]
// 惠民: the state's own prices and vouchers are news.
const PUBLIC = /收购价|统计|可支配|补贴|惠民|消费券|医保|财政|票价听证|公租房|社保|学费标准|个税|减免|免征|罚款|缴费标准|门诊|补助|工资|房价|电价|水价|气价|油价|价格指数|骗|诈|谨防|警惕|套路|家电以旧换新|以旧换新/

export default rule({
  id: 'advertising/price-promo',
  title: '价格促销',
  severity: 'warning',
  gate: '法律',
  basis: ['new-media-opinions', 'ad-law/14'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'comment', 'reply', 'body', 'card', 'picture'],
  message: ({ quote }) => `“${quote}”是商业促销，单位账号不发布商业广告。建议删去。`,
  *detect({ text, context }) {
    if (context.articleClass === 'tender') return
    const taken: Hit[] = []
    for (const pattern of PROMOTION) for (const match of text.matchAll(pattern)) {
      const hit = { start: match.index, end: match.index + match[0].length }
      if (taken.some(one => one.start < hit.end && one.end > hit.start)) continue
      if (PUBLIC.test(text.slice(Math.max(0, hit.start - 30), hit.end + 30))) continue
      taken.push(hit)
      yield hit
    }
  },
  flags: ['【原价199元，现价99元】，数量不多。', '【满100减20】，【全场5折】。', '【9.9元包邮】', '今日【买二送一】。', '【转发本条微博抽3位网友送50元话费】。'],
  passes: ['居民人均可支配收入39218元。', '政府发放消费券2000万元，满100减20。', '粮食最低收购价每50公斤126元。', '房价环比下降0.3%。', '执行政策不折不扣。', '打九折的“减肥药”是骗局。'],
})
