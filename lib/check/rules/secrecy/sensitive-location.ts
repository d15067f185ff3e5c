// Is a place given so exactly that it should not be public?
import { rule, type Hit } from '../../rule.ts'
import { after, before, eachMatch } from '../../spans/each-match.ts'

const COORDINATES = /(?:[\u4e1c\u5317]经?|[NE])?\d{2,3}\.\d{4,}[°\u5ea6]?[NE]?[ \uff0c,]{1,2}(?:[\u4e1c\u5317]纬?|[NE])?\d{2,3}\.\d{4,}/gu
const PLACE = /军事|营区|部队|油库|弹药|雷达|涉密|武警|哨所|水库大坝|国防|战备|核设施|指挥所|阵地/u
const UNIT = /(?<!\d)\d{5}部队/gu
const PLAN = /(?:油库|弹药库|军事管理区|雷达站|战备仓库|指挥所)(?:的)?(?:平面图|位置图|布局图|坐标)/gu

export default rule({
  id: 'secrecy/sensitive-location',
  title: '涉密地点',
  severity: 'warning',
  gate: '保密',
  basis: ['secret-law'],
  reads: ['title', 'digest', 'body', 'picture'],
  message: ({ quote }) => `“${quote}”可能指明涉密单位或地点，公开前须经保密审查。建议删去或改为概略说法。`,
  *detect({ text }): Generator<Hit> {
    for (const { start, end } of eachMatch(text, COORDINATES)) {
      if (PLACE.test(`${before(text, start, 24)}${after(text, end, 24)}`)) yield { start, end }
    }
    for (const pattern of [UNIT, PLAN]) for (const { start, end } of eachMatch(text, pattern)) yield { start, end }
  },
  flags: ['军事管理区位于【31.7412,116.5012】。', '驻地【73012部队】官兵参加。', '【油库平面图】'],
  passes: ['气象站位于31.7412,116.5012。', '八一建军节', '景区坐标31.7412,116.5012', '某部队官兵参加植树。'],
})
