// Can the checks that keep the rooms apart fail? One violation of each kind is planted and must be found.
import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const run = promisify(execFile)
const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const PURE = ['text', 'draft', 'match', 'check', 'dictionary', 'trust', 'review', 'guard']

let field = ''
beforeAll(async () => {
  field = await mkdtemp(join(tmpdir(), 'rooms-'))
  await cp(join(root, '.oxlintrc.json'), join(field, '.oxlintrc.json'))
})
afterAll(() => rm(field, { recursive: true, force: true }))

/** Lints one planted file and gives back what oxlint printed. */
async function plant(path: string, text: string): Promise<string> {
  const file = join(field, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
  try {
    const { stdout } = await run(join(root, 'node_modules/.bin/oxlint'), ['--deny-warnings', path], { cwd: field })
    return stdout
  } catch (error) {
    return String((error as { stdout?: string }).stdout)
  } finally {
    await rm(file)
  }
}

const edges: [string, string, string, RegExp][] = [
  ['text imports another room', 'lib/text/planted.ts', "import { x } from '#draft'\nexport const y = x\n", /lib\/text is the ground/],
  ['draft imports match', 'lib/draft/planted.ts', "import { x } from '#match'\nexport const y = x\n", /lib\/draft says what a draft is/],
  ['check imports review', 'lib/check/rules/a/planted.ts', "import { x } from '#review'\nexport const y = x\n", /lib\/check says what is wrong/],
  ['guard imports sites', 'lib/guard/planted.ts', "import { x } from '#sites'\nexport const y = x\n", /lib\/guard weighs/],
  ['trust imports review', 'lib/trust/planted.ts', "import { x } from '#review'\nexport const y = x\n", /lib\/trust says who/],
  ['sites imports store', 'lib/sites/planted.ts', "import { x } from '#store'\nexport const y = x\n", /lib\/sites reads the page/],
  ['gate imports store', 'lib/gate/planted.ts', "import { x } from '#store'\nexport const y = x\n", /lib\/gate sees what leaves/],
  ['a room entered by a path', 'lib/desk/planted.ts', "import { x } from '../store/open.ts'\nexport const y = x\n", /through its door/],
  ['lib imports components', 'lib/desk/planted.ts', "import { x } from '../../components/card.tsx'\nexport const y = x\n", /Dependencies point one way/],
  ['a pure room imports Node', 'lib/draft/planted.ts', "import { readFile } from 'node:fs'\nexport const y = readFile\n", /pure room runs in every runtime/],
  ['a pure room touches the page', 'lib/review/planted.ts', 'export const y = (): string => document.title\n', /touch no page/],
  ['a pure room fetches', 'lib/check/planted.ts', "export const y = (): unknown => fetch('https://a.example')\n", /touch no page/],
  ['a pure room asks the clock', 'lib/review/planted.ts', 'export const y = (): number => Date.now()\n', /Time is passed in/],
  ['a pure room asks chance', 'lib/trust/planted.ts', 'export const y = (): number => Math.random()\n', /Chance is passed in/],
  ['the command line imports the store', 'lib/cli/planted.ts', "import { x } from '#store'\nexport const y = x\n", /pure rooms only/],
  ['a component asks the browser', 'components/planted.tsx', "import { browser } from 'wxt/browser'\nexport const y = browser\n", /by props/],
  ['the stand-ins know the extension', 'test/sites/planted.ts', "import { x } from '#sites'\nexport const y = x\n", /know nothing of the extension/],
  ['an error is swallowed', 'lib/store/planted.ts', 'export function y(): void { try { throw new Error("x") } catch {} }\n', /no-empty/],
  ['any', 'lib/store/planted.ts', 'export const y = (x: any): unknown => x\n', /no-explicit-any/],
]

describe('the linter finds', () => {
  it.each(edges)('%s', async (_name, path, text, says) => {
    expect(await plant(path, text)).toMatch(says)
  })
  it('nothing in an innocent file', async () => {
    expect(await plant('lib/guard/planted.ts', "import type { Finding } from '#check'\nexport const y = (x: Finding): string => x.quote\n")).toContain('Found 0 warnings and 0 errors')
  })
})

async function sources(folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true })
  return entries.filter(e => e.isFile() && /\.tsx?$/.test(e.name)).map(e => relative(root, join(e.parentPath, e.name)))
}

/** What a linter has no rule for: a clock read by `new Date()`, a missing first sentence. */
const faults = (path: string, text: string): string[] => {
  const found: string[] = []
  const pure = PURE.some(room => path.startsWith(`lib/${room}/`)) && !path.endsWith('.test.ts')
  if (pure && /new Date\(\s*\)/.test(text)) found.push('reads the clock by new Date()')
  if (path.startsWith('lib/') && !path.endsWith('.test.ts') && !/^\/\/ .|^\/\*\*? ./.test(text)) found.push('has no first sentence')
  return found
}

describe('house rules', () => {
  it('can fail', () => {
    expect(faults('lib/text/a.ts', 'export const a = new Date()\n')).toEqual(['reads the clock by new Date()', 'has no first sentence'])
  })
  it('hold in every file of lib', async () => {
    const bad: string[] = []
    for (const path of await sources('lib')) {
      for (const fault of faults(path, await readFile(join(root, path), 'utf8'))) bad.push(`${path} ${fault}`)
    }
    expect(bad).toEqual([])
  })
})

describe('pure rooms', () => {
  it('do not compile with a document in them', async () => {
    const file = join(field, 'planted.ts')
    await writeFile(file, 'export const title = (): string => document.title\nexport const bytes = new TextEncoder().encode("a")\n')
    await writeFile(join(field, 'tsconfig.json'), JSON.stringify({ extends: join(root, 'tsconfig.pure.json'), include: [join(root, 'lib/runtime.d.ts'), './planted.ts'], exclude: [] }))
    const { stdout } = await run(join(root, 'node_modules/.bin/tsc'), ['-p', field]).catch((e: { stdout: string }) => e)
    expect(stdout).toContain("Cannot find name 'document'")
    expect(stdout).not.toContain('TextEncoder')
  })
})
