// How do the files that people edit become one module that the browser and Node import?
import { CATEGORIES, type TermList } from '#check'
import { readBases, type Basis } from './bases.ts'
import { readList } from './list.ts'
import type { Problem } from './table.ts'

/** What stands in dictionaries/, read by the caller: path under it → text. */
export type DictionaryFiles = ReadonlyMap<string, string>
export type Compiled = { readonly lists: readonly TermList[]; readonly bases: readonly Basis[]; readonly problems: readonly Problem[] }

/** Reads every list and every basis, and holds them against each other. */
export const readDictionaries = (files: DictionaryFiles): Compiled => {
  const lists: TermList[] = []
  const bases: Basis[] = []
  const problems: Problem[] = []
  for (const path of [...files.keys()].sort()) {
    const text = files.get(path) ?? ''
    if (/^bases\/[\w-]+\.tsv$/.test(path)) {
      const read = readBases(`dictionaries/${path}`, text)
      bases.push(...read.bases)
      problems.push(...read.problems)
    } else if (path.endsWith('/list.tsv')) {
      const id = path.slice(0, -'/list.tsv'.length)
      const read = readList(id, files.get(`${id}/about.json`) ?? '', text)
      if (read.list) lists.push(read.list)
      problems.push(...read.problems)
    }
  }
  const ids = new Set(bases.map(basis => basis.id))
  if (ids.size < bases.length) problems.push({ file: 'dictionaries/bases', line: 1, why: '两个文件里有同一个编号' })
  for (const list of lists) for (const id of list.basis) {
    if (!ids.has(id)) problems.push({ file: `dictionaries/${list.id}/about.json`, line: 1, why: `依据“${id}”不在 dictionaries/bases/ 里` })
  }
  return { lists: inOrder(lists), bases, problems }
}

const inOrder = (lists: readonly TermList[]): TermList[] => {
  const rank = (list: TermList) => CATEGORIES.findIndex(category => list.id.startsWith(`${category}/`))
  return [...lists].sort((one, other) => rank(one) - rank(other) || (one.id < other.id ? -1 : 1))
}

/** The text of dictionaries/index.ts. The same files always give the same text. */
export const dictionaryModule = ({ lists, bases }: Compiled): string => [
  '// What have people decided about words, and on which basis? Written by `npm run dictionary`; edit the files beside it.',
  "import type { TermList } from '#check'",
  "import type { Basis } from '#dictionary'",
  '',
  'export const BASES: readonly Basis[] = [',
  ...bases.map(basis => `  ${JSON.stringify(basis)},`),
  ']',
  '',
  'export const LISTS: readonly TermList[] = [',
  ...lists.map(list => `  ${JSON.stringify(list)},`),
  ']',
  '',
].join('\n')
