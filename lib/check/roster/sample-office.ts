// An invented office, in which the roster rules' own samples play.
import type { OfficeData } from '../office.ts'

export const SAMPLE_OFFICE: OfficeData = {
  roster: [
    {
      unit: '青川市统计局',
      people: [
        { name: '李明远', titles: ['党组书记', '局长'] },
        { name: '王小冬', titles: ['党组成员', '副局长'] },
        { name: '赵文澜', titles: ['党组成员', '总统计师'] },
        { name: '孙立', titles: ['二级调研员'] },
      ],
      former: [{ name: '周长河', titles: ['党组书记', '局长'], until: '2025-08-31' }],
    },
    {
      unit: '青川市人民政府',
      people: [
        { name: '陈望山', titles: ['市委副书记', '市长'] },
        { name: '何景川', titles: ['市委常委', '常务副市长'] },
      ],
      former: [],
    },
  ],
}
