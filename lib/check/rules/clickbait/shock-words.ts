// Does a headline cry out instead of saying what happened?
import { fromList } from '../../from-list.ts'
import { rule } from '../../rule.ts'

export default rule({
  id: 'clickbait/shock-words',
  title: '震惊体',
  severity: 'warning',
  gate: '舆情',
  basis: ['title-rules', 'content-ecology/7', 'account-rules/15'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'body', 'videoTitle', 'recommendTitle'],
  lists: ['clickbait/shock-words'],
  message: ({ quote }) => `“${quote}”渲染情绪，属于标题党用语。建议写明谁做了什么、何时、关键数据，删去情绪词。`,
  detect: fromList('clickbait/shock-words', false),
  flags: [
    'title: 【震惊】！六安GDP竟然达到这个数',
    'title: 【刚刚】！上半年数据【炸裂】',
    'title: 【速看】，你的收入又涨了多少',
    'title: 【绝了】！这组数据',
    '这件事【后果很严重】。',
  ],
  passes: [
    'title: 市应急局发布暴雨紧急通知',
    '科学家称发现令人震惊。',
    '本次地震震惊全国。',
    '刚刚召开的市委会议提出要求。',
    'title: 杜绝“震惊体”标题，涵养清朗网络',
  ],
})
