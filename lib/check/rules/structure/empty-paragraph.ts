// Is a placeholder still standing where words should be?
import { rule, type Hit } from '../../rule.ts'
import { after, before, eachMatch } from '../../spans/each-match.ts'
import { halfWidth } from '../../spans/half-width.ts'

const FORMS = [
  /(?<![A-Za-z])(?:TODO|TBD|FIXME|todo|Lorem ipsum)(?![A-Za-z])/gu,
  /[【[\uff08(](?:此处)?(?:待补充?|待定|待核实?|待填|待确认|待更新|待续|待插入|插图|配图|图片?\d*|插入图片?\d*|空|略待|数据待[\u4e00-\u9fa5]{1,3}|此处[\u4e00-\u9fa5\d]{1,12})[】\]\uff09)]|(?:数据|数字|名单|时间|地点|内容|图片|文字|人数|金额|标题|链接|照片|议程|名称)待(?:补充?|定|核实?|填|确认)(?![\u4e00-\u9fa5])/gu,
  /此处(?:输入|填写|插入|添加|补充|待补|填|应为|为空|替换)[\u4e00-\u9fa5\d]{0,8}|(?:请|点击)(?:在此|此处|这里)(?:输入|填写|编辑)[\u4e00-\u9fa5]{0,6}|请输入正文|在这里输入/gu,
  /[xX×＊*]{2,6}(?=[亿万元人户家吨%％个月日年次辆台件名位项亩份套期批场篇例起条宗册]|同志|市(?!场)|县|区|省|镇|乡|街道|局|公司|单位|局长|科长|主任|先生|女士|市长|[\u4e00-\u9fa5]{0,3}(?:有限公司|领导))/gu,
  /(?<=[\uff1a:])\s?[xX×]{2,}(?=$|[\uff0c\u3002\uff1b])/gmu,
  /(?:20|19)[xX×＊*]{2}年|(?<![\dA-Za-z])[xX×]{1,2}月[xX×]{1,2}日|(?<![\dA-Za-z])[xX×]{1,2}年[xX×]{1,2}月/gu,
  /[?\uff1f]{3,}|_{3,}|[\u25a1\u25a0\u25cb\u25cf]{2,}|【[\s\u3000]*】|\u300a[\s\u3000]*\u300b|\u201c[\s\u3000]*\u201d/gu,
]

export default rule({
  id: 'structure/empty-paragraph',
  title: '占位未替换',
  severity: 'error',
  gate: '文字',
  basis: ['check-indicators'],
  reads: ['title', 'digest', 'author', 'lead', 'description', 'accompanying', 'body'],
  message: ({ quote }) => `“${quote}”是没有替换的占位。请补上内容，或删去。`,
  *detect({ text }): Generator<Hit> {
    const plain = halfWidth(text)
    const taken: { start: number; end: number }[] = []
    for (const [index, form] of FORMS.entries()) {
      for (const { start, end, text: found } of eachMatch(plain, form)) {
        if (taken.some((one) => start < one.end && end > one.start)) continue
        // 138****1234、3499****1X 是遮盖；张××是隐去的姓名。
        if (index === 3 && (/[\dA-Za-z*]$/u.test(before(plain, start, 1)) || (/\*/u.test(found) && /\d/u.test(`${before(plain, start, 2)}${after(plain, end, 2)}`)))) continue
        if (index === 3 && /^[\u4e00-\u9fa5]$/u.test(before(plain, start, 1)) && /^(?:[人名位先女同]|$)/u.test(after(plain, end, 1)) && found.length <= 2 && /[×＊*]/u.test(found)) continue
        if (index === 3 && /^(?:XL|XX染)/u.test(plain.slice(start, start + 3))) continue
        if (index === 6 && /_/u.test(found) && /填写|签名|盖章|姓名|单位/u.test(before(plain, start, 10))) continue
        if (index === 6 && /[?\uff1f]/u.test(found) && plain.trim() !== found && !/[\d\u4e00-\u9fa5][\uff1a:为是达]$/u.test(before(plain, start, 2))) continue
        taken.push({ start, end })
        yield { start, end }
      }
    }
  },
  flags: [
    '社会消费品零售总额【××】亿元。',
    '活动共吸引【TODO】人参加。',
    '⟦【此处插入图2】⟧',
    '共投入⟦（待补充）⟧万元。',
    '【20XX年】全市经济平稳。',
    '【XX】同志出席会议。',
    '共发放宣传单【XXX】份。',
    '标题：【xxxx】',
  ],
  passes: ['张某某被罚款。', 'X光检查', 'XX染色体', '尺码XXL', '号码为138****1234', '公民身份号码：3499************1X', '这是为什么呢？？？'],
})
