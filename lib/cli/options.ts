// What was asked for on the command line of `check`?
import { readFileSync } from 'node:fs'
import { CATEGORIES, type Category, type OfficeData, type RuleContext, type TermList } from '#check'
import { readOfficeFile, readTermFile } from '#dictionary'
import { decode } from './decode.ts'

export type Options = {
  readonly files: readonly string[]
  readonly format: 'text' | 'jsonl'
  readonly only: readonly Category[] | null
  readonly terms: readonly TermList[]
  readonly today: string
  readonly office: OfficeData | null
  readonly articleClass: RuleContext['articleClass'] | null
}
export type Asked = { readonly ok: true; readonly options: Options; readonly remarks: readonly string[] } | { readonly ok: false; readonly why: string }

const CLASSES: readonly string[] = ['release', 'interpretation', 'news', 'notice', 'tender', 'law-education', 'reprint', 'rebuttal', 'general']
const VALUED = ['--format', '--only', '--terms', '--today', '--roster', '--office', '--class']

class Unusable extends Error {}

const fileText = (path: string): string => {
  let bytes: Uint8Array
  try { bytes = readFileSync(path) } catch { throw new Unusable(`打不开文件 ${path}`) }
  const text = decode(bytes)
  if (text === null) throw new Unusable(`${path} 不是文本文件`)
  return text
}

/** @param today the clock's date, for when none is given */
export const readOptions = (args: readonly string[], today: string): Asked => {
  const files: string[] = []
  const given = new Map<string, string[]>()
  const remarks: string[] = []
  try {
    for (let at = 0; at < args.length; at++) {
      const [name = '', inline] = (args[at] ?? '').split(/=(.*)/s)
      if (!name.startsWith('--')) { files.push(args[at] ?? ''); continue }
      if (!VALUED.includes(name)) throw new Unusable(`没有 ${name} 这个选项`)
      const value = inline ?? args[++at]
      if (value === undefined) throw new Unusable(`${name} 后面缺少值`)
      given.set(name, [...(given.get(name) ?? []), value])
    }
    if (!files.length) throw new Unusable('请写出要检查的文件，例如 npm run --silent check -- 稿件.txt；- 表示标准输入')
    const last = (name: string) => given.get(name)?.at(-1)
    const format = last('--format') ?? 'text'
    if (format !== 'text' && format !== 'jsonl') throw new Unusable(`--format 只有 text 和 jsonl，没有 ${format}`)
    const only = given.get('--only')?.flatMap(one => one.split(',')) ?? null
    const unknown = only?.find(one => !(CATEGORIES as readonly string[]).includes(one))
    if (unknown !== undefined) throw new Unusable(`没有 ${unknown} 这个门类，可写：${CATEGORIES.join(',')}`)
    const day = last('--today') ?? today
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new Unusable('--today 应写成 2026-11-23 的样子')
    const articleClass = last('--class') ?? null
    if (articleClass && !CLASSES.includes(articleClass)) throw new Unusable(`没有 ${articleClass} 这类稿件，可写：${CLASSES.join(',')}`)
    const terms = (given.get('--terms') ?? []).map((path): TermList => {
      const { rows, bad } = readTermFile(fileText(path))
      for (const { line, why } of bad) remarks.push(`${path} 第${line}行没有用上：${why}`)
      if (!rows.length) throw new Unusable(`${path} 里没有能用的词`)
      return { id: 'sensitive/office', title: '本单位词库', kind: 'terms', severity: 'warning', basis: ['new-media-opinions'], rows }
    })
    const offices: OfficeData[] = []
    for (const path of [...(given.get('--roster') ?? []), ...(given.get('--office') ?? [])]) {
      const read = readOfficeFile(fileText(path))
      if (!read.ok) throw new Unusable(`${path} 不能用：${read.why}`)
      offices.push(read.office)
    }
    const office: OfficeData | null = offices.length > 0 ? Object.assign({}, ...offices) as OfficeData : null
    return {
      ok: true, remarks,
      options: { files, format, only: only as Category[] | null, terms, today: day, office, articleClass: articleClass as Options['articleClass'] },
    }
  } catch (error) {
    if (error instanceof Unusable) return { ok: false, why: error.message }
    throw error
  }
}
