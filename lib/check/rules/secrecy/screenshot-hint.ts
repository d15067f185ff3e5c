// Does a picture's name or caption say that it shows an inner system or document?
import { rule, type DraftHit } from '../../rule.ts'

const HINT = /(?:(?:OA|oa|钉钉|办公系统|内网|后台|工作群|微信群|聊天|邮件|公文|收文|系统(?:界面|后台))[\u4e00-\u9fa5_]{0,6}(?:截图|截屏|界面|页面|照片)|通讯录|值班表|花名册|微信图片_[\u4e00-\u9fa5]{0,4}(?:收文|公文|文件)|红头文件(?:照片|截图)|领导批示)/u
const CAPTION = /^\[图片[\uff1a:]([^\]]*)\]$/u

export default rule({
  id: 'secrecy/screenshot-hint',
  title: '截图涉密',
  severity: 'advice',
  gate: '保密',
  basis: ['secret-law'],
  message: ({ quote }) => `图片“${quote}”像是内部系统或文件的截图，程序看不到图里的内容。请逐张核对后再发。`,
  *detectDraft(_draft, _context, passages): Generator<DraftHit> {
    for (const { text, field, place } of passages) {
      const caption = field.startsWith('picture') ? text : CAPTION.exec(text)?.[1]
      const found = caption === undefined ? null : HINT.exec(caption)
      if (caption === undefined || !found) continue
      const start = text.indexOf(caption) + found.index
      yield { ...place, field, start, end: start + found[0].length }
    }
  },
  flags: ['[图片：【OA系统截图】.png]', '[图片：科室【值班表】.jpg]', '[图片：【工作群截图】]'],
  passes: ['[图片：一季度主要指标.png]', '[图片：封面.jpg]', '请完善值班表。', '[图片：活动海报]'],
})
