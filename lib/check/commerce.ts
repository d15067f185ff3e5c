// Does this stretch of a draft sell something? A fact is not an advertisement; price, purchase and contact make it one.

const SELLING: readonly RegExp[] = [
  /原价|现价|特价|到手价|秒杀|满\d+(?:元)?减|立减|包邮|买[一二三四五\d]送|优惠券|优惠价|折扣|打[一二三四五六七八九\d.]+折|[一二三四五六七八九\d.]{1,3}折(?![不扣射返腾中叠旧算合断线])|限时|抢购|团购|清仓|返现|甩卖|促销|免费领|福利价|亲情价|内购|加盟/,
  /下单|订购|选购|购买链接|购物车|直播间|带货|旗舰店|专卖店|门店地址|进店|货到付款|发货|小程序商城|淘宝|天猫|京东|拼多多|抖音小店|有赞|微店|客服|咨询购买|垂询|热线[\uFF1A:]?\s*1\d{10}|加微信|微信号|V信|薇信/,
  /\d+(?:\.\d+)?元?[/／](?:盒|瓶|斤|箱|份|袋|罐|件|套|只|包|提|条|个|位|人|晚|间)|(?:每|一)(?:盒|瓶|斤|箱|袋|罐|套|提)(?:仅|只要|只需)?\d+元|仅需\d|只要\d|仅售|只卖|售价|开盘价|均价\d+元\/?平|价格(?:优惠|实惠|美丽)/,
  /楼盘|开盘|湖景房?|送礼|礼盒|美味|口感|正宗|香醇|回购|爆款|爆品|新品上市|热销|热卖|招牌菜|品鉴|药膳|保健品|面膜|护肤|酒业|茶业|美食推荐/,
]

/** How many kinds of selling show in the text: price, purchase and contact, unit price, goods praised. */
export const sellingIn = (text: string): number => SELLING.filter(one => one.test(text)).length

/** Selling in a block or one of its neighbours (catalogue 2.1, commerce evidence). */
export const sellingAround = (texts: readonly string[], at: number): number =>
  sellingIn(texts.slice(Math.max(0, at - 1), at + 2).join('\n'))
