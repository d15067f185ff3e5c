// What kind of place is this host?
import { isUnder } from './urls.ts'

const SHORT = ['t.cn', 'url.cn', 'dwz.cn', 'dwz.win', 'suo.im', 'suo.nz', 'bit.ly', 'is.gd', 'w.url.cn', 'goo.gl', 'tinyurl.com', 't.co', 'ow.ly', 'b23.tv', 'v.douyin.com', 'mr.mbd.baidu.com', 'u6.gg', 'rrd.me', '985.so', 'sourl.cn', 'm6z.cn', 'tb.cn', 'm.tb.cn', 'u.jd.com', '3.cn', 'dwurl.cn', 'urlc.cn', 'kurl.cn', 'xsmall.cn', 'cutt.ly', 'reurl.cc', 'lnk.bio', 'gg.gg', 'surl.li', 'shorturl.at', 'c.tb.cn', 'su.fit', 'xhslink.com', 'kwai.cn', 'p.pinduoduo.com', 'y.qq.cn', 'w.wiki', 'adf.ly', 'mtw.so', 'a.co', 'jump.cn', 'dlj.cn', '2dwz.cn', 'dlvr.it']
const SHOP = ['taobao.com', 'tmall.com', 'jd.com', 'jd.hk', 'pinduoduo.com', 'yangkeduo.com', '1688.com', 'youzan.com', 'weidian.com', 'suning.com', 'vip.com', 'dangdang.com', 'kaola.com', 'meituan.com', 'dianping.com', 'ele.me', 'amazon.cn', 'amazon.com', 'gome.com.cn', 'mogu.com', 'smzdm.com', 'xiaohongshu.com', 'jinritemai.com', 'kuaishou.com', 'alibaba.com', 'aliexpress.com', 'ctrip.com', 'qunar.com', 'fliggy.com', 'tuniu.com', 'damai.cn', 'maoyan.com', '58.com', 'ganji.com', 'zhipin.com', 'dewu.com', 'mi.com', 'xianyu.com', 'goofish.com', 'wjx.cn.shop']
const DISK = ['pan.baidu.com', 'yun.baidu.com', 'lanzou.com', 'lanzoui.com', 'lanzoux.com', 'lanzoup.com', 'aliyundrive.com', 'alipan.com', 'weiyun.com', 'share.weiyun.com', '115.com', '123pan.com', '123684.com', 'pan.quark.cn', 'drive.uc.cn', 'cloud.189.cn', 'caiyun.139.com', 'yun.139.com', 'ctfile.com', 'jianguoyun.com', 'dropbox.com', 'drive.google.com', 'mega.nz', 'xunlei.com', 'pan.xunlei.com', 'wenshushu.cn', 'docs.qq.com.pan', 'terabox.com', 'onedrive.live.com', '1drv.ms', 'cowtransfer.com']
const STORE = ['apps.apple.com', 'itunes.apple.com', 'play.google.com', 'a.app.qq.com', 'sj.qq.com', 'appgallery.huawei.com', 'fir.im', 'pgyer.com', 'app.mi.com']
/** Central media and public platforms that offices may link to. */
const PUBLIC = ['gov.cn', 'mil.cn', 'edu.cn', 'people.com.cn', 'people.cn', 'xinhuanet.com', 'news.cn', 'cctv.com', 'cntv.cn', 'cnr.cn', 'cri.cn', 'gmw.cn', 'ce.cn', 'chinadaily.com.cn', 'chinanews.com', 'chinanews.com.cn', '12371.cn', 'qstheory.cn', 'youth.cn', 'cpc.people.com.cn', 'china.com.cn', 'china.org.cn', 'stats.gov.cn', 'legaldaily.com.cn', 'jcrb.com', 'chinacourt.org', 'cyol.com', 'workercn.cn', 'farmer.com.cn', 'xuexi.cn', 'cpta.com.cn', 'chsi.com.cn', '12306.cn', 'neea.edu.cn', '12377.cn', 'piyao.org.cn', 'creditchina.gov.cn', 'org.cn', 'redcross.org.cn', 'weixin.qq.com', 'weibo.com', 'weibo.cn', 'qlogo.cn', 'wjx.cn', 'wjx.top']

const among = (host: string, domains: readonly string[]): boolean => domains.some((domain) => isUnder(host, domain))

export const isShortener = (host: string): boolean => among(host, SHORT)
export const isShop = (host: string): boolean => among(host, SHOP)
export const isDisk = (host: string): boolean => among(host, DISK)
export const isAppStore = (host: string): boolean => among(host, STORE)
export const isPublic = (host: string, own: readonly string[] = []): boolean => among(host, PUBLIC) || among(host, own.map((one) => one.toLowerCase()))

/** Four numbers, or an IPv6 address in brackets. */
export const isAddress = (host: string): boolean => /^\d{1,3}(?:\.\d{1,3}){3}$/u.test(host) || /^\[[0-9a-f:]+\]$/u.test(host)
/** Only this machine or this network can reach it. */
export const isLocal = (host: string): boolean =>
  /^(?:localhost|.*\.(?:local|lan|internal|intranet|corp|test|example|invalid)|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1\]|10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}|169\.254(?:\.\d{1,3}){2})$/u.test(host)

/** True for a host that looks like a government site and is none. */
export const imitatesGovernment = (host: string): boolean => {
  if (isUnder(host, 'gov.cn')) return false
  const folded = host.normalize('NFKC').replace(/0/gu, 'o').replace(/[1l]/gu, 'l').replace(/v{2}/gu, 'w')
  // stats.gov.com, tjj.luan.gov.cm, gov.cn.abc.com, yunheshi-gov.com, g0v.cn, govcn.com
  return /(?:^|[.-])gov(?:[.-]|$)|gov-?cn|(?:^|[.-])zhengfu(?:[.-]|$)|(?:stats|tjj|zwfw|luan|sheng|shi|xian)gov(?:[.-]|$)|-gov\./u.test(folded)
}
