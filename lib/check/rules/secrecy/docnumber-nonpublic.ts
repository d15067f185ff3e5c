// Does a document number belong to a series that is not public?
import { rule, type Hit } from '../../rule.ts'
import { eachMatch } from '../../spans/each-match.ts'

const NUMBER = /[\u4e00-\u9fa5]{0,6}?(?:密(?:发|函|电|字)?|机要(?:发|字)?|内(?:发|部发)|密码电报)[\u3014[\uff08(]\d{4}[\u3015\]\uff09)]\d{1,4}号/gu

export default rule({
  id: 'secrecy/docnumber-nonpublic',
  title: '不宜公开的文号',
  severity: 'warning',
  gate: '保密',
  basis: ['official-documents', 'open-information'],
  reads: ['title', 'digest', 'body'],
  message: ({ quote }) => `文号“${quote}”像是涉密或内部文件的编号，不宜公开引用。请确认，能不写的删去。`,
  *detect({ text }): Generator<Hit> {
    for (const { start, end } of eachMatch(text, NUMBER)) yield { start, end }
  },
  flags: ['【省密发〔2023〕5号】文件要求', '【内发〔2023〕3号】', '【皖机要〔2024〕12号】'],
  passes: ['皖政办秘〔2016〕136号', '国办发〔2018〕123号', '统字〔2024〕3号', '办秘〔2023〕8号'],
})
