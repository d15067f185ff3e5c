// Is a headline shouted with marks and pictures?
import { rule } from '../../rule.ts'

const BURST = /[\uFF01!\uFF1F?]{2,}/g
const EMOJI = /\p{Extended_Pictographic}\uFE0F?(?:\u200D\p{Extended_Pictographic}\uFE0F?)*/gu
const CAPITALS = /(?<![A-Za-z])[A-Z]{5,}(?![A-Za-z])/g

export default rule({
  id: 'clickbait/punctuation',
  title: '标题标点轰炸',
  severity: 'warning',
  gate: '舆情',
  basis: ['title-rules'],
  reads: ['title', 'videoTitle', 'recommendTitle'],
  message: ({ quote }) => `“${quote}”堆叠符号以渲染气氛。建议标题只用必要的标点。`,
  *detect({ text }) {
    let burst = false
    for (const match of text.matchAll(BURST)) { burst = true; yield { start: match.index, end: match.index + match[0].length } }
    const marks = [...text.matchAll(/[\uFF01!]/g)]
    // 稳！进！好！ is a house style of some series: one character each.
    const series = /^(?:[^\uFF01!]{1,2}[\uFF01!]){2,}/.test(text)
    const last = marks.at(-1)
    if (!burst && marks.length >= 2 && last) yield { start: last.index, end: last.index + 1, ...(series ? { severity: 'advice' as const } : {}) }
    const emoji = [...text.matchAll(EMOJI)].filter(match => !/^[\d#*\u00A9\u00AE\u2122]/.test(match[0]))
    const first = emoji[0]
    const end = emoji.at(-1)
    if (first && end && emoji.length >= 2) yield { start: first.index, end: end.index + end[0].length }
    for (const match of text.matchAll(/[~\uFF5E]+(?=$|[\uFF01!，\uFF0C])/g)) yield { start: match.index, end: match.index + match[0].length, severity: 'advice' }
    for (const match of text.matchAll(CAPITALS)) yield { start: match.index, end: match.index + match[0].length, severity: 'advice' }
  },
  flags: ['title: 好消息！好消息！快来看【！！】', 'title: 真的吗【？！】', 'title: 【📢📢】重要通知', 'title: 数据来了！增长了【！】'],
  passes: ['title: 什么是PMI？', 'title: GDP增长6.1%', 'title: 一季度居民收入出炉！', 'title: 经济运行稳中有进'],
})
