// How does a new rule begin, and which rules are there? `npm run new -- rule <category>/<name>`, `npm run new -- index`.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const RULES = fileURLToPath(new URL('../check/rules', import.meta.url))

/** Ids of all rule files, `<category>/<name>`, in order. */
export const ruleIds = (folder: string = RULES): string[] => readdirSync(folder, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .flatMap(category => readdirSync(join(folder, category.name))
    .filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map(name => `${category.name}/${name.slice(0, -3)}`))
  .sort()

const variable = (id: string): string => id.replace(/[-/](\w)/g, (_, letter: string) => letter.toUpperCase())

/** The text of lib/check/rules/index.ts. */
export const indexModule = (ids: readonly string[]): string => [
  '// Which rules are there? Written by `npm run new -- index`; a test holds it against the folder.',
  "import type { Rule } from '../rule.ts'",
  ...ids.map(id => `import ${variable(id)} from './${id}.ts'`),
  '',
  'export const RULES: readonly Rule[] = [',
  ...[...new Set(ids.map(id => id.split('/')[0]))].map(category => `  ${ids.filter(id => id.startsWith(`${category}/`)).map(variable).join(', ')},`),
  ']',
  '',
].join('\n')

const skeleton = (id: string): string => `// Which question does this rule answer?
import { rule } from '../../rule.ts'

export default rule({
  id: '${id}',
  title: '',
  severity: 'warning',
  gate: '文字',
  basis: ['language-law'],
  reads: ['title', 'digest', 'body'],
  message: ({ quote }) => \`“\${quote}”…\`,
  *detect({ text }) {
    void text
  },
  flags: [],
  passes: [],
})
`

const main = (what: string | undefined, id: string | undefined): number => {
  const index = () => { writeFileSync(join(RULES, 'index.ts'), indexModule(ruleIds())); return 0 }
  if (what === 'index') return index()
  if (what !== 'rule' || !id || !/^[a-z]+\/[a-z]+(-[a-z]+)*$/.test(id)) {
    console.error('用法：npm run new -- rule <门类>/<名称>，例如 npm run new -- rule clickbait/shock-words；或 npm run new -- index')
    return 2
  }
  const file = join(RULES, `${id}.ts`)
  if (existsSync(file)) { console.error(`${id} 已经有了：${file}`); return 2 }
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, skeleton(id))
  index()
  console.log(`写好了 ${file}。请填写 title、basis、message、detect，以及至少三条 flags 和三条 passes，再运行 npm test。`)
  return 0
}
if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main(process.argv[2], process.argv[3])
