// Is an official name or a set phrase one character away from its right form?
import { rule } from '../../rule.ts'

export default rule({
  id: 'wording/canonical-near-miss',
  title: '规范表述近似错写',
  severity: 'error',
  gate: '政治',
  basis: ['check-indicators', 'xinhua-words'],
  reads: ['title', 'digest', 'author', 'lead', 'description', 'accompanying', 'comment', 'reply', 'body', 'card', 'picture', 'videoTitle'],
  lists: ['wording/canonical-phrases', 'wording/wrong-forms'],
  message: ({ quote, suggestions }) => `“${quote}”与规范表述“${suggestions?.[0] ?? ''}”相差一字，请核对。`,
  *detect({ hits }) {
    for (const { start, end, replacements, severity } of [...hits('wording/canonical-phrases'), ...hits('wording/wrong-forms')]) {
      yield { start, end, suggestions: replacements, certain: severity === 'error' && replacements.length === 1, ...(severity ? { severity } : {}) }
    }
  },
  flags: [
    '庆祝【中华人民共合国】成立75周年。', '开展【扫黑险恶专项斗争】。', '坚持【全面从严冶党】。', '深入学习【习近平新时代中国特色会主义思想】。',
    '全市【社会消费品零销总额】增长。', '【居民人均可支配收人】稳步提高。', '【国内生总产值】超过千亿元。', '【规模以上工业增加植】增长8%。', '赴【齐齐哈市】考察。', '【攻府工作报告】获得通过。',
  ],
  passes: [
    '人民共和国的旗帜高高飘扬。', '庆祝中华人民共和国成立75周年。', '市人大常委会召开会议。', '坚持从严治党。', '国家统计部门发布数据。', '人民政协工作会议召开。',
    '推动高质量的发展。', '居民消费价格总指数上涨。', '党的二十届二中全会召开。', '最高人民法院官方账号发文。',
  ],
})
