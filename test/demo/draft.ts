// Which draft does the demonstration write? One with problems of many kinds, as an office might bring them.

export const TITLE = '震惊！云河市前三季度就业人数暴涨，背后原因竟然是……'

/** Paragraphs, typed one after another. */
export const PARAGRAPHS = [
  '截止11月20日，全市新增就业岗位五百个，同比增长-3.5%，失业人数下降2倍。',
  '要进一步增强“四个意识”，即政治意识、大局意识、核心意识，深入学习贯彻习近平新时代中国特色社会主意思想。',
  '我局开设帐户专栏，联系人王小明，身份证号349901199003076515，手机15500001234。',
  '本次活动由国家级美味食品公司赞助，现价99元，订购热线0564-5550000，数量有限，先到先得！',
  '详见内网系统 http://192.168.1.20/report （内部资料，注意保存）。',
] as const
