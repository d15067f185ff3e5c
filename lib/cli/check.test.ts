// Does the command line read what the README says, and say plainly what it cannot read?
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

const CHECK = fileURLToPath(new URL('./check.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'xianshen-check-'))
afterAll(() => { rmSync(folder, { recursive: true }) })

const file = (name: string, text: string | Uint8Array) => { const path = join(folder, name); writeFileSync(path, text); return path }
const check = (args: readonly string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CHECK, '--today', '2026-11-23', ...args], { input, encoding: 'utf8' })
  return { status, stdout, stderr }
}
const TEXT = '本周工作\n\n截止6月底，工作已经布署。\n来源：市统计局\n'

describe('npm run check', () => {
  it('prints line, column, a caret and the basis, and ends with 1', () => {
    const { status, stdout } = check([file('a.txt', TEXT)])
    expect(status).toBe(1)
    expect(stdout).toContain('a.txt:3:1 建议改 typo/jiezhi\n    截止6月底，工作已经布署。\n    ^^^^\n')
    expect(stdout).toContain('  可改为：部署\n  依据：《中华人民共和国国家通用语言文字法》')
  })
  it('ends with 0 where nothing is wrong', () => {
    expect(check([file('clean.txt', '本周工作\n\n截至6月底，工作已经部署。\n来源：市统计局\n')])).toEqual({ status: 0, stdout: '', stderr: '' })
  })
  it('reads GBK', () => {
    const gbk = Uint8Array.from([0xbd, 0xd8, 0xd6, 0xb9, 0xc4, 0xbf, 0xc7, 0xb0])
    expect(check(['--only', 'typo', file('gbk.txt', gbk)]).stdout).toContain('截止目前')
  })
  it('finds the place in the file of Markdown and HTML', () => {
    expect(check(['--only', 'typo', file('a.md', '# 题\n\n工作**布**署会\n')]).stdout).toContain('a.md:3:5 ')
    expect(check(['--only', 'typo', file('a.html', '<p>工作<b>布</b>署会</p>')]).stdout).toContain('a.html:1:9 ')
  })
  it('gives a line of JSON for each draft of a list, from standard input too', () => {
    const { status, stdout } = check(['--format', 'jsonl', '--only', 'typo', '-'], '{"id":"甲","title":"布署","body":"一\\n布署会"}\n\n{"id":"乙","articles":[{"body":"好"},{"body":"布署会"}]}\n')
    const lines = stdout.trim().split('\n').map(line => JSON.parse(line) as { id: string; findings: { article: number; field: string; start: number; basis: string[] }[] })
    expect(status).toBe(1)
    expect(lines.map(line => [line.id, line.findings.map(one => [one.article, one.field, one.start])])).toEqual([
      ['甲', [[0, 'title', 0], [0, 'body', 2]]], ['乙', [[1, 'body', 0]]],
    ])
    expect(lines[0]?.findings[0]?.basis[0]).toBe('《中华人民共和国国家通用语言文字法》')
  })
  it('adds an office’s own words', () => {
    const terms = file('terms.txt', '# 本单位\n旧名称=>新名称\n')
    expect(check(['--only', 'sensitive', '--terms', terms, '-'], '这是旧名称。').stdout).toContain('可改为：新名称')
  })
  it.each([
    [['没有这个文件.txt'], '没有文件 没有这个文件.txt\n'],
    [['--only', 'weather', '-'], '没有 weather 这个门类，'],
    [[], '请写出要检查的文件'],
    [['--colour', 'x', '-'], '没有 --colour 这个选项\n'],
  ])('ends with 2 and one sentence: %j', (args, sentence) => {
    const { status, stderr, stdout } = check(args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(sentence)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
  it('names the unusable line of a list and checks the others', () => {
    const { status, stdout, stderr } = check(['--format', 'jsonl', file('mixed.jsonl', '{"id":1,"body":"好"}\n{坏\n{"id":3,"body":"好"}\n')])
    expect(status).toBe(2)
    expect(stderr).toContain('第2行不是 JSON')
    expect(stdout.trim().split('\n')).toHaveLength(2)
  })
  it('refuses what is no text', () => {
    expect(check([file('x.txt', Uint8Array.from([0, 1, 2, 3]))])).toMatchObject({ status: 2, stderr: expect.stringContaining('不是文本文件') })
  })
})
