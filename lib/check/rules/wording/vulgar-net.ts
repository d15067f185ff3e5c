// Does the text use vulgar net speech?
import { fromList } from '../../from-list.ts'
import { rule } from '../../rule.ts'

export default rule({
  id: 'wording/vulgar-net',
  title: '网络低俗语',
  severity: 'warning',
  gate: '文字',
  basis: ['xinhua-words', 'new-media-opinions'],
  reads: ['title', 'digest', 'author', 'lead', 'description', 'accompanying', 'comment', 'reply', 'body', 'card', 'picture', 'videoTitle'],
  lists: ['wording/vulgar'],
  mention: 'silent',
  message: ({ quote }) => `“${quote}”是网络低俗语，不用于正式发布。建议删去或改用规范的说法。`,
  detect: fromList('wording/vulgar', false),
  flags: [
    '【牛逼】了，这个项目。',
    '【屌丝】也能逆袭。',
    '这波太【TMD】强。',
  ],
  passes: [
    '推广NB-IoT技术。',
    '西藏尼玛县发展牧业。',
    '杜绝“逗比”等网络低俗语。',
    'SBR橡胶产量增长。',
  ],
})
