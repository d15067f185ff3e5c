// Does a person's full name begin here? A closed list of surnames and what may follow a name.

const SINGLE = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章苏潘葛奚范彭郎鲁韦昌马苗方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于傅皮卞齐康伍余卜顾孟黄穆萧尹姚邵湛汪祁毛禹狄臧戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻贾路娄江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万柯管卢莫房裘缪解应宗丁宣邓郁单杭洪包诸左石崔吉龚程嵇邢裴陆荣翁荀甄曲封储靳段焦谷车侯班秋仲伊宫宁仇栾甘厉戎祖武符刘景詹龙叶幸司黎薄白蒲邰索赖卓蔺屠蒙池乔阴郁苍闻莘党翟谭贡劳姬申扶冉宰雍桑桂濮牛寿边扈燕冀浦尚温别庄晏柴瞿阎连茹习艾鱼容向古易慎戈廖庾衡耿满弘匡文寇东欧沃利蔚越隆师巩聂晁勾敖融冷訾辛阚简饶曾沙丰关蒯荆游竺盖益桓肖付闫涂覃佟岳仝鹿苟佘迟占尧仉冼扬'
const DOUBLE = ['欧阳', '上官', '司马', '诸葛', '皇甫', '尉迟', '公孙', '慕容', '司徒', '夏侯', '令狐', '东方', '端木', '宇文', '长孙', '呼延', '南宫']
/** What never stands in a given name, but often right behind a name. */
const NOT_IN_NAME = /[的了在是和与及或等者说称因为被把将从向对至到于家住身患有已曾正也都还就之其这那某员们方面地处所以上下中内外先女同居两\d]/u
/** Common words that begin like a name. */
const NO_NAME = /^(?:周[一二三四五六日末边年期转]|高[一二三度兴校中等新质效速级温层龄标]|应[当按该急用届收付]|和[谐平困]|尚[未有]|向[上下前社群全]|关[爱心注于键系]|成[长功为绩立果员效本]|常[见年住务态委规]|通[过知报道]|万[元人户亩吨家]|安[全排装徽置心]|方[面便法式案向]|平[均安时台稳等]|计[划算入]|时[间期候]|包[括含]|金[额融]|明[确显年]|经[济营]|白[天]|路[上边段]|项[目]|水[平]|计|宣[传布]|农[村业民]|盛[大]|温[暖]|文[化明件]|于[是]|查[处看]|解[决放读]|程[度序]|习[惯]|江[河]|任[务何]|严[格重肃]|童[年]|单[位独]|左[右]|强[化]|戴[口]|单|相|乐[观于]|连[续]|管[理]|武[装]|古[代]|祖[国]|司[法机]|易[于]|容[易]|全)/u
const HAN = /^[\u4e00-\u9fa5]$/u

/** Length in UTF-16 units of a full name that begins at `at` (2 to 4), or 0. Masked names (张某) are none. */
export const fullNameAt = (text: string, at: number): number => {
  const surname = DOUBLE.find((two) => text.startsWith(two, at)) ?? (SINGLE.includes(text[at] ?? '\n') ? text[at] : undefined)
  if (!surname || NO_NAME.test(text.slice(at, at + 2))) return 0
  const given = (offset: number): boolean => {
    const unit = text[at + surname.length + offset] ?? ''
    return HAN.test(unit) && !NOT_IN_NAME.test(unit)
  }
  if (!given(0)) return 0
  return surname.length + (given(1) ? 2 : 1)
}

/** True for one of the surnames that this file knows. */
export const isSurname = (unit: string): boolean => unit.length === 1 && SINGLE.includes(unit)

/** Surname, then 某: 张某某. */
export const masked = (name: string): string => `${name[0] ?? ''}某${name.length > 2 ? '某' : ''}`
