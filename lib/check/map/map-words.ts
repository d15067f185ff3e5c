// Does this caption or file name speak of a map, and does that kind of map need a number?

const CAPTION = /^[\s\u3000]*[[【\uff08(]?\s*(?:图片?|插图|配图|地图)\s*\d*\s*[\uff1a:]\s*(.*?)\s*[\]】\uff09)]?[\s\u3000]*$/u

/** Words that are a map whatever stands beside them. */
const MAP = /地图|版图|疆域图|行政区划图|区划图|行政图|政区图|国界|省界|海图|地形图|卫星图|影像图|交通图|水系图|区位图|地理位置图|位置示意图|[省市县区镇][\u4e00-\u9fa5]{0,8}的(?:地理)?位置$/u
/** A picture of a distribution is a map where a place is named. */
const THEMATIC = /分布(?:示意)?图|热力图|分级图|密度图|示意图|布局图|覆盖图|区域图|点位图|辐射图|态势图|四至图|流向图|等值线图|设色图|落区图|强度图|面积图|增速图|格局图|走向图|路径图/u
const PLACE = /全国|各省|省份|省级|各市|地市|各县|县区|县（区）|乡镇|全[省市县区]|世界|全球|亚洲|欧洲|一带一路|长三角|京津冀|大湾区|长江|黄河|流域|沿海|南海|[\u4e00-\u9fa5]{2,6}(?:省|市|县|区|州|镇|乡|国)(?![民内家])|地区|区域|境内|行政|人口密度|降水|降雨|台风/u
/** What is called a map and is none, or needs no number. */
const IDIOM = /路线图|时间表|施工图|作战图|思维导图|导图|流程图|架构图|组织图|结构图|柱状图|折线图|饼图|条形图|雷达图|统计图|效果图|平面图|户型图|设计图|蓝图|任务图|关系图|步骤图|电路图|原理图|词云|动漫|漫画|照片|截图|海报/u
const EXEMPT = /景区|公园|校园|园区导览|导览|游览|手绘|地铁|轨道交通|公交|站点|换乘|路口|桩号|道路施工|绕行|停车|展馆|展厅|会场|楼层|座位|车间|小区|院区|社区楼栋|街景|卡通/u
const SURE_MAP = /中国地图|世界地图|全国地图|版图|行政区划图|政区图|国界|全[国省市县].{0,12}地图|热力地图/u

/** The approval number as 自然资源 departments write it. */
export const APPROVAL = /审图号?[ \u3000]*[\uff1a:]?[ \u3000]*(?:国?GS|[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]{1,2}S?|[\u4e00-\u9fa5]{1,4}S)?[\u4e00-\u9fa5]?[ ]?[\uff08(\u3014[][ ]?(?:19|20)\d{2}[ ]?[\uff09)\u3015\]][ ]?(?:第)?\d{1,6}[ ]?号|GS[\u4e00-\u9fa5]?[\uff08(](?:19|20)\d{2}[\uff09)]\d{1,6}号/u

export type MapWord = { readonly start: number; readonly end: number; readonly sure: boolean }

/** The words of a caption that call it a map; null where it is none or exempt. Offsets in the caption. */
export const mapIn = (caption: string): MapWord | null => {
  const exempt = EXEMPT.test(caption)
  const plain = MAP.exec(caption)
  if (plain && !(exempt && !SURE_MAP.test(caption))) {
    if (IDIOM.test(caption) && !SURE_MAP.test(caption) && !/地图/u.test(caption)) return null
    return { start: 0, end: caption.length, sure: true }
  }
  const thematic = THEMATIC.exec(caption)
  if (!thematic || exempt || IDIOM.test(caption) || !PLACE.test(caption)) return null
  return { start: 0, end: caption.length, sure: false }
}

/** A line of text that stands for a picture, as `[图片：…]`: where its caption lies. */
export const captionOf = (line: string): { readonly start: number; readonly text: string } | null => {
  const found = CAPTION.exec(line)
  const text = found?.[1] ?? ''
  return found && text !== '' && /^[\s\u3000]*[[【]/u.test(line) ? { start: line.indexOf(text), text } : null
}
