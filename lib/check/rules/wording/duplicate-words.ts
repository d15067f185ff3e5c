// Is a word or a name written twice by a slip?
import { rule } from '../../rule.ts'

const NAME = /([\u4e00-\u9fa5]{2,6}(?:省|市|县|区|局|厅|部|委|办))\1/g
const WORD = /(进行|开展|推进|加强|关于|通过|我们|以及|因为|所以|并且|但是|如果|根据|按照|已经|可以|应当|工作|问题|情况|要求|实现|落实|提高|同时|其中|目前|截至|预计|增长|下降|占比)\1/g
const PARTICLE = /(?<![目标有是似》])(的的|了了|在在|是是|和和|与与|被被|把把|对对|将将|为为|也也|就就|等等等|于于|及及|从从|由由)(?![确士比])/g

export default rule({
  id: 'wording/duplicate-words',
  title: '叠字衍文',
  severity: 'warning',
  gate: '文字',
  basis: ['press-quality'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'comment', 'reply', 'body', 'picture'],
  message: ({ quote, suggestions }) => `“${quote}”重复，建议写“${suggestions?.[0] ?? ''}”。`,
  *detect({ text, isProtected }) {
    for (const match of [...text.matchAll(NAME), ...text.matchAll(WORD)]) {
      const half = match[1] ?? ''
      yield { start: match.index, end: match.index + match[0].length, suggestions: [half], certain: true }
    }
    for (const match of text.matchAll(PARTICLE)) {
      const start = match.index
      const before = text.slice(Math.max(0, start - 2), start)
      const after = text.slice(start + 2, start + 4)
      const doubled = match[0]
      // 实事求是是, 为民服务 after 转化为, 实实在在在, 是是非非, 一对对, 与与会: two words meet.
      if (isProtected(start, start + 2) || (doubled === '是是' && (/求$|就$|不$/.test(before) || after.startsWith('非'))) || (doubled === '为为' && /^(?:民|人|群|何|企|基)/.test(after))) continue
      if ((doubled === '在在' && /实$|存$|潜$|现$|内$|旨$|好$|意$/.test(before)) || (doubled === '对对' && /一$|双|结$|针$|相$|校$|核$|面$|应$|成$/.test(before)) || (doubled === '与与' && after.startsWith('会')) || (doubled === '对对' && /^[外内口方手付策应称比照岸]/.test(after))) continue
      if ((doubled === '了了' && /不$|结$|明$|为$|受$/.test(before)) || (doubled === '将将' && /^[军领来会要]/.test(after)) || (doubled === '和和' && /^[谐平美睦气解]/.test(after)) || (doubled === '及及' && after.startsWith('时'))) continue
      if ((doubled === '于于' && /^(?:\d|[一二三四五六七八九十])/.test(after)) || (doubled === '由由' && /自$|理$/.test(before)) || (doubled === '从从' && after.startsWith('容')) || (doubled === '也也' && after.startsWith('门')) || (doubled === '就就' && /成$|造$/.test(before))) continue
      yield { start, end: start + doubled.length, suggestions: [doubled.charAt(0) === '等' ? '等等' : doubled.charAt(0)], certain: true }
    }
  },
  flags: ['【六安市六安市】统计局发布。', '全市【的的】经济运行平稳。', '【进行进行】调查。', '企业【增长增长】较快。'],
  passes: ['目的的实现要靠大家。', '标的的价格。', '实事求是是党的思想路线。', '实实在在在群众身边。', '转化为为民服务的动力。', '市市场监管局检查。', '研究研究再说。', '的的确确好。', '一对对新人。', '与与会代表交流。'],
})
