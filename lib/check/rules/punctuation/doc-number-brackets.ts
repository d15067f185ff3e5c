// Is the number of an official document written as GB/T 9704 says: full year in 〔〕, no 第, no leading zero?
import { rule, type Hit } from '../../rule.ts'
import { eachMatch } from '../../spans/each-match.ts'

/** Agency code, year in some bracket, serial number. */
const NUMBER = /(?<agency>[\u4e00-\u9fa5]{2,10}?)(?<open>[[(\uff08\u3010{\u3014\uff3b])(?<year>\d{2}|\d{4})(?<close>[\])\uff09\u3011}\u3015\uff3d]?)(?<di>\u7b2c?)(?<zero>0*)(?<serial>[1-9]\d{0,3})\u53f7/gu
/** A code of an issuing organ ends in one of these. */
const AGENCY = /(?:[\u56fd\u7701\u5e02\u53bf\u533a\u653f\u7edf\u53d1\u51fd\u5b57\u79d8\u529e\u515a\u59d4\u5385\u5c40\u6cd5\u89c4\u901a\u4ee4\u7535\u7b7e\u7eaa\u8d22\u4eba\u6559\u536b\u6c11\u519c\u5de5\u5efa\u4ea4\u6c34\u73af\u8d44\u7a0e\u7f5a\u5904\u516c\u544a\u91ca\u8bae\u590d\u62a5\u7ec4\u5ba3])$/u
const MAP = /(?:\u5ba1\u56fe|GS|S)[\u4e00-\u9fa5]?$/u
/** Courts and procurement use round brackets of their own. */
const COURT = /(?:\u5224\u51b3|\u88c1\u5b9a|\u6848\u53f7|\u6c11\u521d|\u5211\u521d)/u

export default rule({
  id: 'punctuation/doc-number-brackets',
  title: '发文字号写法',
  severity: 'error',
  gate: '文字',
  basis: ['gbt-9704'],
  reads: ['title', 'digest', 'body'],
  message: ({ quote, suggestions }) => `发文字号“${quote}”写法不规范：年份用全称和六角括号，序号不加“第”、不编虚位。${suggestions?.[0] ? `建议改为“${suggestions[0]}”。` : '请补全。'}`,
  *detect({ text }): Generator<Hit> {
    for (const { start, end, text: found } of eachMatch(text, NUMBER)) {
      const groups = new RegExp(NUMBER.source, 'u').exec(found)?.groups
      if (!groups) continue
      const { agency = '', open = '', year = '', close = '', di = '', zero = '', serial = '' } = groups
      if (!AGENCY.test(agency) || MAP.test(text.slice(0, start + agency.length)) || COURT.test(text.slice(Math.max(0, start - 6), start + agency.length))) continue
      if (year.length === 4 && !/^(?:19|20)/u.test(year)) continue
      if (close === '' && open !== '\u3014') continue
      const right = open === '\u3014' && close === '\u3015' && year.length === 4 && di === '' && zero === ''
      if (right) continue
      const full = year.length === 4 ? year : `${Number(year) > 70 ? '19' : '20'}${year}`
      const from = start + agency.length
      const sure = year.length === 4
      // 年份被压成两位时，（18）也可能是编号：只认六角括号和方括号。
      if (year.length === 2 && !/[\u3014[]/u.test(open)) continue
      yield { start: from, end, suggestions: [`\u3014${full}\u3015${serial}\u53f7`], certain: sure }
    }
  },
  flags: [
    '\u56fd\u529e\u53d1【[2018]123\u53f7】',
    '\uff08\u56fd\u529e\u53d1【\uff082018\uff09123\u53f7】\uff09',
    '\u7696\u653f\u529e\u79d8【\u30142016\u3015\u7b2c136\u53f7】',
    '\u56fd\u529e\u53d1【\u301418\u3015123\u53f7】',
    '\u4e91\u7edf\u51fd【\u30142026\u301509\u53f7】\u6587\u4ef6',
    '\u56fd\u529e\u53d1【\u30142018123\u53f7】',
    '\u7701\u653f\u53d1⟦\u30102024\u301115\u53f7⟧',
  ],
  passes: [
    '\u56fd\u529e\u53d1\u30142018\u3015123\u53f7',
    '\u5ba1\u56fe\u53f7\uff1aGS(2019)1822\u53f7',
    '\u5ba1\u56fe\u53f7\uff1a\u7696S(2021)12\u53f7',
    '(2023)\u7696\u0031\u0035\u6c11\u7ec8123\u53f7',
    '2023\u5e74\u7b2c6\u53f7\u516c\u544a',
    '\u4ee4\u7b2c72\u53f7',
    '\u6cd5\u91ca\u30142020\u30151\u53f7',
  ],
})
