// Does a post promise a pass or an admission?
import { fromList } from '../../from-list.ts'
import { rule } from '../../rule.ts'

export default rule({
  id: 'advertising/education-promise',
  title: '教育培训承诺',
  severity: 'advice',
  gate: '法律',
  basis: ['ad-law/24'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'comment', 'reply', 'body', 'card', 'picture', 'videoTitle'],
  lists: ['advertising/education-promise'],
  message: ({ quote }) => `“${quote}”对培训效果作保证，涉嫌广告化表述。建议删去。`,
  detect: fromList('advertising/education-promise', false),
  flags: [
    '统计师考试【包过】，联系老师。',
    '【名师押题】，【不过退费】。',
    '短期【提分】，名师授课。',
  ],
  passes: [
    '统计专业技术资格考试报名通知。',
    '状元楼修缮完成。',
    '考试合格标准公布。',
    '确保过渡期政策衔接。',
  ],
})
