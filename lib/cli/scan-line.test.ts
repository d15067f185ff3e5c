// What does the scan command answer, line by line?
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readLines } from './read-lines.ts'
import { createScanner } from './scan-line.ts'

const answerTo = (question: unknown) => createScanner()(JSON.stringify(question))
const matchesOf = (question: object): string[] => {
  const result = answerTo({ id: 1, ...question })
  return result.ok ? result.answer.matches.map(({ start, end, term }) => `${start}-${end}:${term}`) : [result.why]
}

describe('answers', () => {
  it('keeps the id, and the term as it was given', () => {
    expect(answerTo({ id: 'a7', terms: ['ＡＶ'], text: 'x av', options: { ignoreCase: true, ignoreWidth: true } }))
      .toEqual({ ok: true, answer: { id: 'a7', matches: [{ start: 2, end: 4, term: 'ＡＶ' }] } })
  })

  it.each([
    ['nothing is ignored unless asked', { terms: ['av'], text: 'AV ａｖ a-v have' }, ['11-13:av']],
    ['all overlapping by default', { terms: ['产党', '共产', '共产党'], text: '共产党' }, ['0-2:共产', '0-3:共产党', '1-3:产党']],
    ['leftmost-longest', { terms: ['我的', '我的世界'], text: '我的世界我的', options: { overlap: 'leftmost-longest' } }, ['0-4:我的世界', '4-6:我的']],
    ['equal and empty terms once and never', { terms: ['a', '', 'a'], text: 'ba' }, ['1-2:a']],
    ['no terms', { terms: [], text: 'a' }, []],
    ['null is the same as absent', { terms: ['a'], allow: null, text: 'A a', options: null }, ['2-3:a']],
    ['allowed words', { terms: ['黄片'], allow: ['三黄片'], text: '三黄片黄片' }, ['3-5:黄片']],
    ['allowed words under the same options', { terms: ['共产'], allow: ['共产党'], text: '共-产-党共-产', options: { ignoreNoise: true } }, ['5-8:共产']],
    ['some kinds of noise', { terms: ['ab'], text: 'a b a-b', options: { ignoreNoise: ['space'] } }, ['0-3:ab']],
    ['traditional only when asked', { terms: ['台湾'], text: '臺灣' }, []],
    ['traditional', { terms: ['台湾'], text: '臺灣', options: { ignoreTraditional: true } }, ['0-2:台湾']],
    ['a raw U+2028', { terms: ['a\u2028b'], text: 'xa\u2028b' }, ['1-4:a\u2028b']],
    ['an option nobody knows is left alone', { terms: ['a'], text: 'a', options: { colour: 'red' } }, ['0-1:a']],
  ] as const)('%s', (_, question, matches) => {
    expect(matchesOf(question)).toEqual(matches)
  })

  it('does not confuse one list with the next', () => {
    const answer = createScanner()
    const ask = (terms: string[], options: object) => {
      const result = answer(JSON.stringify({ id: 1, terms, text: 'aA', options }))
      return result.ok && result.answer.matches.length
    }
    expect([ask(['a'], {}), ask(['a'], {}), ask(['a'], { ignoreCase: true }), ask(['A', 'a'], {}), ask(['a'], {})]).toEqual([1, 1, 2, 2, 1])
  })
})

describe('lines that cannot be used', () => {
  it.each([
    ['{"id":1', '不是完整的 JSON'],
    ['[1]', '应为一个 JSON 对象'],
    ['{"terms":[],"text":""}', '的 id 应为文字或数字'],
    ['{"id":1,"terms":"a","text":""}', '的 terms 应为文字的数组'],
    ['{"id":1,"terms":[1],"text":""}', '的 terms 应为文字的数组'],
    ['{"id":1,"terms":[]}', '的 text 应为文字'],
    ['{"id":1,"terms":[],"text":"","allow":[2]}', '的 allow 应为文字的数组'],
    ['{"id":1,"terms":[],"text":"","options":1}', '的 options 应为对象'],
    ['{"id":1,"terms":[],"text":"","options":{"wholeWord":1}}', '的 wholeWord 应为 true 或 false'],
    ['{"id":1,"terms":[],"text":"","options":{"overlap":"x"}}', '的 overlap 应为 all 或 leftmost-longest'],
    ['{"id":1,"terms":[],"text":"","options":{"ignoreNoise":["x"]}}', '的 ignoreNoise 应为 true、false，或由 space、invisible、mark、symbol、punctuation、stop 组成的数组'],
  ])('%s', (line, why) => {
    expect(createScanner()(line)).toEqual({ ok: false, why })
  })
})

describe('reading lines', () => {
  const linesOf = async (...chunks: Uint8Array[]): Promise<string[]> => {
    const lines: string[] = []
    for await (const line of readLines((async function* () { yield* chunks })())) lines.push(line)
    return lines
  }
  const bytes = (text: string) => new TextEncoder().encode(text)

  it('divides at \\n and \\r\\n only, whatever the chunks', async () => {
    const text = '\uFEFF一\r\n\u2028二\n\n三'
    const whole = bytes(text)
    for (let cut = 0; cut <= whole.length; cut++)
      expect(await linesOf(whole.slice(0, cut), whole.slice(cut))).toEqual(['一', '\u2028二', '', '三'])
  })

  it('says when bytes are not UTF-8, also at the end', async () => {
    await expect(linesOf(Uint8Array.of(0x61, 0xff))).rejects.toThrow('UTF-8')
    await expect(linesOf(Uint8Array.of(0xe4, 0xb8))).rejects.toThrow('UTF-8')
  })
})

describe('the command', () => {
  const run = (args: readonly string[], input: string) => new Promise<{ code: number; out: string; err: string }>(resolve => {
    const child = execFile(process.execPath, [fileURLToPath(new URL('scan.ts', import.meta.url)), ...args], (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err })
    })
    child.stdin?.end(input)
  })
  const line = '{"id":1,"terms":["人"],"text":"好人"}\n'

  it('answers each line, and ends with 2 and one sentence at the first that cannot be used', async () => {
    expect(await run(['--format', 'jsonl', '-'], `${line}\n${line}`))
      .toEqual({ code: 0, out: '{"id":1,"matches":[{"start":1,"end":2,"term":"人"}]}\n'.repeat(2), err: '' })
    expect(await run(['--format', 'jsonl', '-'], `${line}\n{\n${line}`))
      .toEqual({ code: 2, out: '{"id":1,"matches":[{"start":1,"end":2,"term":"人"}]}\n', err: '第 3 行不是完整的 JSON。\n' })
  }, 30_000)

  it('says what is wrong with its arguments', async () => {
    const missing = await run(['/nowhere/at-all.jsonl'], '')
    expect([missing.code, missing.err]).toEqual([2, '没有这个文件：/nowhere/at-all.jsonl。\n'])
    expect((await run([], '')).code).toBe(2)
    expect((await run(['--format', 'text', '-'], '')).code).toBe(2)
    expect((await run(['--nonsense', '-'], '')).err).toContain('用法')
  }, 30_000)
})
