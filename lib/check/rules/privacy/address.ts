// Is somebody's home given to the door?
import { rule, type Hit } from '../../rule.ts'
import { after, before, eachMatch } from '../../spans/each-match.ts'
import { halfWidth } from '../../spans/half-width.ts'

const LEVEL = '(?:号楼|号院|栋|幢|座|单元|号|室|户|组|弄|楼)'
const LEVELS = new RegExp(`(?:[A-Z]|[0-9]{1,4}|[一二三四五六七八九十]{1,3})${LEVEL}(?:-?(?:[A-Z]?[0-9]{1,4}|[一二三四五六七八九十]{1,3})${LEVEL}|-[0-9]{1,4}(?![0-9])|(?<=单元|栋|幢|楼)[0-9]{3,4}(?![0-9年月元人户%])|(?<=号)[\\u4e00-\\u9fa5]{2,8}?(?:小区|花园|公寓|家园|新村|苑|新城|里)[0-9]{1,3}(?:${LEVEL}|-[0-9]{1,4})(?:[0-9]{1,4}${LEVEL}|-[0-9]{1,4})*)*`, 'gu')
const HOME = /家住|住址|住在|居住在|居住于|家庭地址|户籍地|户籍所在|现住|租住|家中|家里|住所|入户|收货地址|其家/u
const ESTATE = /小区|花园|公寓|家园|新村|雅苑|嘉苑|佳苑|花苑|名苑|苑|名邸|豪庭|华庭|公馆|府邸|里弄|安置点|安置房|宿舍|名城|新城|山庄|庄园|家属院|家属楼|村/u
const OFFICE = /单位|办公|地点|会场|注册|经营|报名|现场|政务|中心|大厦|写字楼|大楼|公司|商铺|门店|营业|窗口|服务站|供应商|采购人|代理机构|法院|派出所|居委会|村委会|社区服务|学校|大学|医院|酒店|宾馆|食堂|超市|场馆|展厅|邮寄/u
const NOT_ADDRESS = /[^\u4e00-\u9fa5A-Za-z0-9·]/u
const LEAD_WORDS = /^.*(?:家庭住址为|住址为|地址为|家住在?|住址是?|地址是?|居住在|居住于|租住在?|现住在?|住在|户籍地为?|位于|来到|走进|送到|前往|送至|为|在|于|到)/u

export default rule({
  id: 'privacy/address',
  title: '家庭住址',
  severity: 'warning',
  gate: '法律',
  basis: ['pipl/4', 'gwy-2018-openpoints'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'comment', 'reply', 'body', 'card', 'picture'],
  message: ({ quote }) => `“${quote}”写到门牌，属于个人住址，不应公开。建议只写到乡镇、街道或小区。`,
  *detect({ text }): Generator<Hit> {
    const plain = halfWidth(text)
    let last = -1
    for (const level of eachMatch(plain, LEVELS)) {
      const levels = level.text.match(new RegExp(LEVEL, 'gu'))?.length ?? 0
      const left = before(plain, level.start, 30)
      let from = left.length
      while (from > 0 && !NOT_ADDRESS.test(left[from - 1] ?? ' ')) from--
      const run = left.slice(from)
      const place = run.replace(LEAD_WORDS, '')
      const start = level.start - place.length
      if (start < last || place.length < 3) continue
      const lead = `${before(plain, start, 14)}`.split(/[\u3002\uff1b\n]/u).pop() ?? ''
      const home = HOME.test(lead)
      const office = OFFICE.test(place) || OFFICE.test(lead) || OFFICE.test(after(plain, level.end, 6))
      const door = /室|户|单元|组|[0-9]$/u.test(level.text)
      const named = /[省市区县镇乡村路街巷道弄]|小区|花园|公寓|家园|苑/u.test(place)
      if (office && !home) continue
      if (!named) continue
      if (!(home && levels >= 1) && !(ESTATE.test(place) && levels >= 2 && door)) continue
      last = level.end
      yield { start, end: level.end }
    }
  },
  flags: [
    '家住【幸福小区3栋2单元501室】的张大爷来到窗口。',
    '家庭住址为【城东区槐树路翠湖花园12幢1101室】。',
    '住址：【清水镇石桥村下湾组12号】',
    '补贴对象 李四 【金桂家园5号楼2单元302室】 500元',
    '现住【青溪区望江路88号3幢1单元402】',
    '住址：【南屏区和平路12号幸福家园3-2-501】',
    '户籍地址：【南屏区学府路66号】',
  ],
  passes: [
    '地址：青溪区文昌路18号市政务中心B座512室。',
    '活动地点：城东区人民路66号文化馆3楼301室',
    '走访清水镇石桥村的农户。',
    '供应商地址：南屏区学府路66号',
    '幸福小区改造后，3栋居民楼装上电梯。',
  ],
})
