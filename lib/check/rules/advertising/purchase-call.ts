// Does a post call readers to buy?
import { fromList } from '../../from-list.ts'
import { rule } from '../../rule.ts'

export default rule({
  id: 'advertising/purchase-call',
  title: '购买引导',
  severity: 'warning',
  gate: '法律',
  basis: ['new-media-opinions', 'ad-law/14'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'comment', 'reply', 'body', 'card', 'picture', 'videoTitle'],
  lists: ['advertising/purchase-call'],
  message: ({ quote }) => `“${quote}”引导购买，单位账号不发布商业广告。建议删去。`,
  detect: fromList('advertising/purchase-call', false),
  flags: [
    '点击下方小程序【立即下单】。',
    '今晚8点【直播间不见不散】。',
    '【复制这条信息】，打开应用。',
    '礼盒【数量有限】，请联系店家。',
  ],
  passes: [
    '网上零售额增长20%，直播带货活跃。',
    '公布政府采购目录。',
    '群众下单点单、党员接单服务。',
    '发展订单农业。',
    '警惕“立即下单”骗局。',
  ],
})
