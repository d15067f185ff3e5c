// Has the article a title?
import { rule, type DraftHit } from '../../rule.ts'

const PLACEHOLDER = /^[\s\u3000]*(?:请输入标题|请在这里输入标题|标题|无标题|未命名|新建文章|文章标题|XX+|××+|\.{2,}|[\p{Extended_Pictographic}\p{P}\s]+)[\s\u3000]*$/u

export default rule({
  id: 'structure/title-missing',
  title: '没有标题',
  severity: 'error',
  gate: '文字',
  basis: ['platform-limits'],
  message: ({ quote }) => quote ? `标题“${quote}”还是占位。请写上标题。` : '文章没有标题。请写上标题。',
  *detectDraft(draft): Generator<DraftHit> {
    for (const [article, { fields, kind, body }] of draft.articles.entries()) {
      const title = fields.title ?? ''
      if (PLACEHOLDER.test(title)) yield { article, field: 'title', start: 0, end: title.length }
      else if (title.trim() === '' && kind === 'article' && draft.platform === 'wechat' && body.length > 0) yield { article, field: 'title', start: 0, end: title.length }
    }
  },
  flags: [{ title: '【请输入标题】', body: '正文' }, { title: '【……】', body: '正文' }, { title: '【××】', body: '正文' }],
  passes: [{ title: '统计公报' }, { title: '六安CPI' }, '没有标题的文字'],
})
