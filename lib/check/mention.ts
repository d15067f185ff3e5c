// Is this word used, or only spoken about? (FP-B of the catalogue)
import { takenPlaces, type Taken } from './taken.ts'

/** Inside the marks: `start` behind the opening one, `end` before the closing one. */
type Quoted = { readonly start: number; readonly end: number }
const PAIRS: Readonly<Record<string, string>> = { '\u201C': '\u201D', '\u2018': '\u2019', '\u300C': '\u300D', '\u300A': '\u300B' }
const LONGEST_QUOTE = 120
const BEFORE = 12
const SENTENCE_END = /[\n\u3002\uFF01\uFF1F!?]/

const CRITICAL = /治理|整治|杜绝|严禁|防止|防范|反对|不得|不准|不能|禁用|禁止|抵制|打击|谨防|警惕|辟谣|所谓|远离|拒绝|查处|严惩|惩治|举报|揭露|识破|曝光|纠正|摒弃|清理|清除|清朗|肃清|铲除|扫除|遏制|避免|预防|取缔|查获|破获|侦破|涉嫌|反诈|防骗|禁毒|扫黑|套路|骗局|陷阱/
const CRITICISED = /^[\u201D\u2019\u300B\u300D]?(?:[^\u3002\uFF01\uFF1F\uFF1B\uFF0C]{0,4}?)(?:行为|现象|乱象|问题|骗局|陷阱|诈骗|犯罪|违法|案件|案|等行为|之风|歪风|的危害|危害|不实|谣言|是谣言|者戒)/
const SAYING = /(?:说|称|表示|回答|回应|原文|题为|写道|指出|问道|喊道|留言|评论|介绍|告诉记者|感叹|标榜|声称|自称|打着|以|用)[\uFF1A:\uFF0C,]?$/

const quotesOf = (text: string): Taken<Quoted> => {
  const found = takenPlaces<Quoted>()
  for (let open = 0; open < text.length; open++) {
    const mark = PAIRS[text.charAt(open)]
    if (!mark) continue
    const close = text.slice(open + 1, open + 1 + LONGEST_QUOTE).indexOf(mark)
    if (close >= 0) found.add({ start: open + 1, end: open + 1 + close })
  }
  return found
}

/** What is known of a span's surroundings; both false for a word in plain use. */
export type Setting = {
  /** Inside 《》, or in quotation marks after a verb of saying. */
  readonly quoted: (start: number, end: number) => boolean
  /** Quoted, or spoken about: short in its own quotation marks, beside 杜绝, 整治, 谨防 … */
  readonly mentioned: (start: number, end: number) => boolean
}

/** Reads the quotation marks of a passage once; offsets are UTF-16 units of it. */
export const settingOf = (text: string): Setting => {
  let quotes: Taken<Quoted> | null = null
  const around = (start: number, end: number) => (quotes ??= quotesOf(text)).at(start, end).filter(one => one.start <= start && one.end >= end)
  const quoted = (start: number, end: number) => around(start, end).some(one =>
    text.charAt(one.start - 1) === '\u300A' || SAYING.test(text.slice(Math.max(0, one.start - 7), one.start - 1)))
  const spokenAbout = (start: number, end: number) => {
    const before = text.slice(Math.max(0, start - BEFORE), start).split(SENTENCE_END).at(-1) ?? ''
    return CRITICAL.test(before) || CRITICISED.test(text.slice(end, end + BEFORE))
  }
  const bare = (start: number, end: number) => around(start, end).some(one => one.end - one.start <= end - start + 6)
  return { quoted, mentioned: (start, end) => spokenAbout(start, end) || quoted(start, end) || bare(start, end) }
}
