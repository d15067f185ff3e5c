// How good are the rules on annotated drafts and on clean official text? `npm run eval [-- --list]`
import { existsSync, readFileSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { createChecker, RULES, type Checker, type Finding } from '#check'
import { LISTS, readOfficeFile } from '#dictionary'
import type { Article, Draft } from '#draft'
import { intlSegmenter } from '#text'
import { draftOfLine } from './draft-file.ts'
import { printJson } from './print.ts'

const SETS = process.env['XIANSHEN_EVAL'] ?? fileURLToPath(new URL('../../../shared/eval/', import.meta.url))
const TODAY = '2026-11-23'
const list = process.argv.includes('--list')
const graver = (finding: Finding) => finding.severity !== 'advice'

const linesOf = (path: string): string[] => readFileSync(join(SETS, path), 'utf8').split('\n').filter(line => line.trim())
const textDraft = (fields: { title?: string; body?: string }): Draft => {
  const article: Article = {
    kind: 'article', fields: fields.title ? { title: fields.title } : {},
    body: fields.body ? [{ kind: 'paragraph', text: fields.body }] : [], pictures: [], links: [], cards: [],
  }
  return { platform: 'file', articles: [article] }
}
const findings = (checker: Checker, draft: Draft): readonly Finding[] => checker.check(draft, { today: TODAY, scope: 'draft' }).findings
const show = (line: string) => { if (list) console.log(`  ${line}`) }
const around = (text: string, one: Finding) => `${text.slice(Math.max(0, one.start - 10), one.start)}【${one.quote.slice(0, 40)}】${text.slice(one.end, one.end + 10)}`

const annotated = () => {
  const read = readOfficeFile(readFileSync(join(SETS, 'drafts/roster.json'), 'utf8'))
  const checker = createChecker({ rules: RULES, lists: LISTS, segmenter: intlSegmenter(), ...(read.ok ? { office: read.office } : {}) })
  const rows = linesOf('drafts/dev.jsonl').map((line, at) => {
    const draft = draftOfLine(line, at + 1)
    return draft.ok ? printJson(draft.id, findings(checker, draft.draft), []) : ''
  })
  const folder = mkdtempSync(join(tmpdir(), 'xianshen-eval-'))
  writeFileSync(join(folder, 'found.jsonl'), rows.filter(Boolean).join('\n'))
  for (const severity of ['error,warning,advice', 'error,warning']) {
    const run = spawnSync(process.execPath, [join(SETS, 'score.mjs'), '--gold', join(SETS, 'drafts/dev.jsonl'), '--found', join(folder, 'found.jsonl'),
      '--ignore-category', 'timeliness,originality,sensitive', '--severity', severity, ...(list ? ['--list'] : [])], { encoding: 'utf8' })
    console.log(`\n标注稿（${severity}）\n${run.stdout.split('\n').filter(line => !line.startsWith('{')).join('\n')}`)
  }
  rmSync(folder, { recursive: true })
}

/** Official text without faults: what is found is a false alarm. */
const clean = (checker: Checker, path: string) => {
  const rules = new Map<string, number>()
  let characters = 0
  let alarms = 0
  for (const line of linesOf(path)) {
    characters += line.length
    for (const one of findings(checker, textDraft({ body: line }))) {
      if (one.category === 'structure' || one.category === 'timeliness') continue
      const name = `${one.ruleId} ${one.severity}`
      rules.set(name, (rules.get(name) ?? 0) + 1)
      if (graver(one)) { alarms++; show(`${one.ruleId} ${around(line, one)}`) }
    }
  }
  console.log(`\n规范文本 ${path}：${characters}字，必须改和建议改 ${alarms} 处，每万字 ${(10_000 * alarms / characters).toFixed(2)}`)
  for (const [name, count] of [...rules].sort((one, other) => other[1] - one[1])) console.log(`  ${String(count).padStart(5)} ${name}`)
}

const headlines = (checker: Checker) => {
  const count = { bait: 0, found: 0, plain: 0, wrong: 0 }
  for (const line of linesOf('headlines/dev.tsv')) {
    const [label, title = ''] = line.split('\t')
    const hits = findings(checker, textDraft({ title })).filter(one => one.category === 'clickbait')
    if (label === '1') {
      count.bait++
      if (hits.length) count.found++
      else show(`漏 ${title}`)
    } else {
      count.plain++
      if (hits.length) { count.wrong++; show(`误 ${title} ${hits.map(one => one.ruleId).join(' ')}`) }
    }
  }
  console.log(`\n标题：标题党 ${count.found}/${count.bait} 找到，平实标题 ${count.wrong}/${count.plain} 误报`)
}

const typoOf = (checker: Checker, text: string) => findings(checker, textDraft({ body: text })).filter(one => one.category === 'typo' && graver(one))

const pairs = (checker: Checker) => {
  let right = 0
  let found = 0
  let wrong = 0
  const rows = linesOf('confusion-pycorrector/dev.tsv')
  for (const line of rows) {
    const [bad = '', good = ''] = line.split('\t')
    const hits = typoOf(checker, bad)
    if (hits.length) found++
    if (hits.some(one => one.suggestions.some(text => bad.slice(0, one.start) + text + bad.slice(one.end) === good))) right++
    if (typoOf(checker, good).length) { wrong++; show(`误 ${good}`) }
  }
  console.log(`\n错词表：${rows.length}条，找到 ${found}，改法正确 ${right}；正确写法误报 ${wrong}`)
}

const words = (checker: Checker, path: string) => {
  let wrong = 0
  const rows = linesOf(path)
  for (const line of rows) {
    const word = line.split(/[\t ]/)[0] ?? ''
    const hits = typoOf(checker, word)
    if (hits.length) { wrong++; show(`误 ${word}`) }
  }
  console.log(`${path}：${rows.length}个正确的词，误报 ${wrong}`)
}

const sentences = (checker: Checker) => {
  let wrong = 0
  let found = 0
  let good = 0
  const rows = linesOf('csc-ecspell/dev.tsv').map(line => line.split('\t'))
  for (const [, source = '', target = ''] of rows) {
    if (source !== target) wrong++
    for (const one of typoOf(checker, source)) {
      found++
      if (source.length === target.length && source.slice(one.start, one.end) !== target.slice(one.start, one.end)) good++
      else show(`误 ${around(source, one)}`)
    }
  }
  console.log(`句对：${rows.length}句，${wrong}句有错；报出 ${found} 处，其中 ${good} 处确有错字`)
}

const main = () => {
  if (!existsSync(join(SETS, 'score.mjs'))) {
    console.log(`没有测评集：${SETS} 不存在。把测评集放到那里，或用环境变量 XIANSHEN_EVAL 指明所在。`)
    return
  }
  const checker = createChecker({ rules: RULES, lists: LISTS, segmenter: intlSegmenter() })
  annotated()
  headlines(checker)
  pairs(checker)
  words(checker, 'idioms-thuocl/dev.txt')
  words(checker, 'words-thuocl/dev.tsv')
  sentences(checker)
  clean(checker, 'gov-reports/dev.txt')
  clean(checker, 'gov-laws/dev.txt')
}
main()
