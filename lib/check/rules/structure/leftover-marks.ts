// Are an editor's or a reviewer's notes left in the text?
import { rule, type Hit } from '../../rule.ts'
import { eachMatch } from '../../spans/each-match.ts'

const NOTE = '(?:请|需|需要|待|要|再|帮忙|麻烦)[\\u4e00-\\u9fa5、]{0,12}?(?:核实|核对|核一下|核准|确认|补充|修改|审核|审定|把关|替换|删除|补图|配图|调整|更新|落实|再改|斟酌)'
const FORMS = [
  // （此处请办公室核实参加人数）【领导改】
  new RegExp(`[\\uff08(【\\[](?:注[\\uff1a:])?(?:此处|这里|此段|这段|本段|上文|下文|该处|数据|此数据|图片|标题|时间|人数)?[^\\uff09)】\\]]{0,10}?${NOTE}[^\\uff09)】\\]]{0,16}[\\uff09)】\\]]`, 'gu'),
  /[\uff08(【[](?:备注|批注|修订|编者注|编辑注|校对|审稿意见|审核意见|领导意见|修改意见|领导改|局长改|编辑|校对意见|改为|删去?|删除|原文|旧|新增|插入|移到|保留|存疑)[\uff1a:]?[^\uff09)】\]\u3002]{0,24}(?:删|改|核|补|调|加|去|换|定)[^\uff09)】\]]{0,8}[\uff09)】\]]/gu,
  /[【[](?:删除?|领导改|修改|待改|待审|初稿|未定稿|定稿前|改\d?|批注\d*|修订\d*|草稿|加粗|标红|换行|此处换图|配图\d*|小标题)[】\]]/gu,
  /(?:此处|这里|此段|这段)(?:数据|数字|内容|文字|图片|表述|时间|人数)?(?:还|再|先|请|需要?|要|待)[\u4e00-\u9fa5]{0,6}(?:核一下|核实|核对|确认|补充|修改|改一下|再改|再核)/gu,
  /(?:修订|批注|审稿意见|修改意见|校对意见|领导意见|编辑备注|小编备注)[\uff1a:][^\u3002\n]{1,30}/gu,
  /^[\s\u3000]*[\uff08(【]?(?:初稿|第[一二三四五\d]稿|草稿|未定稿|修改稿|征求意见稿?[\uff08(]内部[\uff09)]|供领导审阅|请领导审阅|请审核|请审阅|V\d(?:\.\d)?|v\d(?:\.\d)?|终稿\d?|定稿\d?)[\uff09)】]?[\s\u3000]*$/gmu,
  /<\/?(?:ins|del|strike|mark|span|font|br|p|div)\b[^>]{0,60}>|\{\{[^}]{0,30}\}\}|&(?:nbsp|lt|gt|amp|quot);|\*\*[^*\n]{1,30}\*\*/gu,
]

export default rule({
  id: 'structure/leftover-marks',
  title: '修改痕迹残留',
  severity: 'error',
  gate: '文字',
  basis: ['check-indicators'],
  reads: ['title', 'digest', 'author', 'lead', 'description', 'accompanying', 'body'],
  message: ({ quote }) => `“${quote}”是编审过程的痕迹，不应发布。请处理后删去。`,
  *detect({ text }): Generator<Hit> {
    const taken: { start: number; end: number }[] = []
    for (const [index, form] of FORMS.entries()) {
      for (const { start, end, text: found } of eachMatch(text, form)) {
        if (taken.some((one) => start < one.end && end > one.start)) continue
        // （请自行核对个人信息）是写给读者的。
        if (index === 0 && /请(?:您|各|考生|市民|读者|家长|申请人|企业|大家|广大|本人|自行|及时|认真|如实|携带|以)|联系|咨询|电话|报名|方可|由[\u4e00-\u9fa5]{2,10}审核/u.test(found)) continue
        if (index === 0 && !/此处|这里|此段|这段|本段|上文|下文|该处|数据|图|标题|人数|领导|科|办公室|编辑|校对|局|处/u.test(found)) continue
        taken.push({ start, end })
        yield { start, end, suggestions: [''] }
      }
    }
  },
  flags: [
    '【（此处请办公室核实参加人数）】活动结束。',
    '增长5%【（此处数据请综合科核实）】。',
    '⟦【备注：此句删】⟧全市平稳。',
    '⟦【领导改】⟧稳中有进。',
    '【初稿】\n全市经济平稳。',
    '【这里再核一下】，增长6%。',
  ],
  passes: ['修订版统计制度印发。', '加强领导小组建设。', '请审核机关依法办理。', '修订《统计法》。', '（请考生认真核对个人信息）', '须经主管部门审核（修改后重新报送）。'],
})
