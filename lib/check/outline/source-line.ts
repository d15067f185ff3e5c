// Does this draft say where its information comes from?

/** A line or phrase that names a source or an author. */
export const SOURCE = /(?:信息|资料|稿件|内容|数据|文章)?来源[\s\u3000]*[\uff1a:]|来源(?:于|自)|供稿(?:单位)?[\uff1a:]|撰稿[\uff1a:]|转自[\uff1a:《]?|转载自|本报记者|记者[\s\u3000]|通讯员|作者[\uff1a:]/u

/** Media, experts or departments that are not named. */
export const UNNAMED = /(?:据|根据|来自|有)(?:有关|相关|某|多家|部分|外地|境外|一些|某些)(?:媒体|专家|网站|机构|人士|消息|报道|渠道|部门|资料)(?:的)?(?:报道|消息|透露|称|显示|分析|认为|统计|介绍|反映)/gu

/** Hearsay. */
export const HEARSAY = /据(?:知情人士?|业内人士|内部人士|消息人士|小道消息|网上消息|网友爆料|坊间|可靠消息)(?:透露|称|报道|爆料|消息|反映)?|(?:网传|网曝|据传|听说)(?=[\uff0c,])/gu
