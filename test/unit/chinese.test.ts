// Is our Chinese written as Chinese? Some tools that write files turn full-width marks into ASCII; this finds it.
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** A comma, colon, semicolon, question mark, exclamation mark or bracket of ASCII between two Chinese characters. */
const HALF = /\p{Script=Han}[,:;!?()]\p{Script=Han}/gu
/** In code a bracket or a question mark may belong to a regular expression. */
const HALF_IN_CODE = /\p{Script=Han}[,:;!]\p{Script=Han}/gu
/** Our own words carry no exclamation marks (look.md: an office speaks calmly); written as an escape on purpose. */
const SHOUT = /\uFF01/gu

const faults = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(found => text.slice(Math.max(0, found.index - 8), found.index + 11).replaceAll('\n', ' '))

async function files(folder: string, kinds: RegExp): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true })
  return entries.filter(entry => entry.isFile() && kinds.test(entry.name)).map(entry => relative(root, join(entry.parentPath, entry.name)))
}

const places: [string, RegExp, RegExp][] = [
  ['dictionaries', /\.(tsv|json|ts)$/, HALF], ['locales', /\.yml$/, HALF], ['docs', /\.md$/, HALF],
  ['components', /\.tsx?$/, HALF_IN_CODE], ['lib', /\.ts$/, HALF_IN_CODE], ['entrypoints', /\.tsx?$/, HALF_IN_CODE], ['test/demo', /\.m?[jt]s$/, HALF_IN_CODE],
]
const pages = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md']

describe('Chinese text', () => {
  it('the check can fail', () => {
    expect(faults('\u4F60\u597D,\u4E16\u754C', HALF)).toHaveLength(1)
    expect(faults('\u4F60\u597D\uFF0C\u4E16\u754C', HALF)).toEqual([])
  })
  it.each(places)('has no ASCII punctuation between Chinese characters in %s', async (folder, kinds, pattern) => {
    const bad: string[] = []
    for (const file of await files(folder, kinds)) {
      // Samples of the punctuation rules show the fault on purpose, as escapes; generated tables hold words, not sentences.
      if (/rules\/(punctuation|figures)\/|\.test\.|lib\/text\/data\//.test(file)) continue
      for (const fault of faults(await readFile(join(root, file), 'utf8'), pattern)) bad.push(`${file}: ${fault}`)
    }
    expect(bad).toEqual([])
  })
  it.each(pages)('has none in %s', async page => {
    expect(faults(await readFile(join(root, page), 'utf8'), HALF)).toEqual([])
  })
  it('really holds full-width marks where it should', async () => {
    const words = await readFile(join(root, 'locales/zh_CN.yml'), 'utf8')
    expect(words.match(/\uFF0C/gu)?.length ?? 0).toBeGreaterThan(20)
  })
  it('does not shout in the interface', async () => {
    expect(faults(await readFile(join(root, 'locales/zh_CN.yml'), 'utf8'), SHOUT)).toEqual([])
  })
})
