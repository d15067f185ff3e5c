// 启事 is a notice, 启示 is what one learns.
import { rule } from '../../rule.ts'

const NOTICE = /(?:招聘|寻人|寻物|征文|征稿|征婚|招领|招租|招生|招商|招募|征集|更正|声明|遗失|迁址|搬迁|开业|停业|换证|聘请|诚聘|招工|认领|失物招领)(启示)(?!录|[^\s]{0,2}意义)/g
const LESSON = /(?:给我们的|带来的|的|深刻|重要|几点|三点|两点|得到|有益|经验|获得|受到)(启事)(?=[\u3002\uFF0C\uFF1B\uFF1A]|$|是|在于)/g

export default rule({
  id: 'typo/qishi',
  title: '启事与启示',
  severity: 'warning',
  gate: '文字',
  basis: ['modern-dictionary'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'body', 'picture', 'videoTitle'],
  message: ({ quote, suggestions }) => suggestions?.[0]?.endsWith('启事')
    ? `“${quote}”是公开声明的文书，应写“启事”；“启示”是启发。`
    : `“${quote}”是启发的意思，应写“启示”；“启事”是公开声明的文书。`,
  *detect({ text }) {
    for (const match of text.matchAll(NOTICE)) {
      yield { start: match.index, end: match.index + match[0].length, suggestions: [match[0].replace('启示', '启事')], certain: true }
    }
    for (const match of text.matchAll(LESSON)) {
      // 的启事 may be a real notice: 本报刊登的启事.
      if (match[0] === '的启事' && /刊登|发布|张贴|登/.test(text.slice(Math.max(0, match.index - 8), match.index))) continue
      const start = match.index + match[0].length - 2
      yield { start, end: start + 2, suggestions: ['启示'], certain: false }
    }
  },
  flags: ['title: 市统计局【招聘启示】', '【征文启示】', '这件事给我们的【启事】是深刻的。', '【寻人启示】请大家留意。', '一份【招领启示】'],
  passes: ['这次改革有深刻启示。', '招聘启事已发布。', '由此得到三点启示。', '本报刊登的启事有效。', '带来经验启示。'],
})
