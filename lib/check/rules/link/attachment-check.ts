// Does an attachment's name show that it is a working copy or a list of persons?
import { rule, type Hit } from '../../rule.ts'
import { eachMatch } from '../../spans/each-match.ts'

const FILE = /\.(?:docx?|xlsx?|wps|et|pdf|pptx?|zip|rar|docm|xlsm|txt|csv)(?![A-Za-z])/giu
const WORKING = /最终版|定稿\d|终稿\d|改\d|修改\d?|第\d稿|初稿|草稿|副本|备份|未定稿|讨论稿|送审稿|v\d+\.?\d*(?=\.)|\(\d\)|（\d）|新建|未命名/iu
const PERSONS = /花名册|通讯录|名册|身份证|人员信息|联系方式|内部/u
const MACRO = /\.(?:docm|xlsm)$/iu

export default rule({
  id: 'link/attachment-check',
  title: '附件名称和类型',
  severity: 'advice',
  gate: '保密',
  basis: ['open-information'],
  reads: ['body', 'card'],
  message: ({ quote, data }) => `附件“${quote}”${data?.['why'] ?? ''}。请核对后再附。`,
  *detect({ text }): Generator<Hit> {
    for (const { start: dot, end } of eachMatch(text, FILE)) {
      const stem = /[^\s\uff1a:\u3002\uff0c\u3001\uff1b《》/\\]{1,40}$/u.exec(text.slice(Math.max(0, dot - 40), dot))?.[0]
      if (!stem) continue
      const start = dot - stem.length
      const name = text.slice(start, end)
      const why = PERSONS.test(name) ? '可能含有个人或内部信息' : MACRO.test(name) ? '带有宏' : WORKING.test(name) ? '像是工作过程中的版本' : null
      if (why) yield { start, end, data: { why }, severity: PERSONS.test(name) ? 'warning' : 'advice' }
    }
  },
  flags: ['附件：【通知（最终版3）.docx】', '附件：【花名册.xlsx】', '附件：【调查表副本.xls】'],
  passes: ['附件：2023年统计公报.pdf', '附件1.调查表.xls', '请下载通知。'],
})
