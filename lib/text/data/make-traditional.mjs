// Writes traditional.ts from opencc-js: node lib/text/data/make-traditional.mjs
// The first simplified form of each entry is OpenCC's default; entries that change nothing are left out.
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import entries from 'opencc-js/dict/TSCharacters'

const { version } = createRequire(import.meta.url)('../../../node_modules/opencc-js/package.json')
const rows = typeof entries === 'string' ? entries.split('|') : entries
const pairs = []
for (const row of rows) {
  const [traditional, forms] = typeof row === 'string' ? row.split(/[ \t]/) : row
  const simplified = forms?.split(' ')[0]
  if (!traditional || !simplified || traditional === simplified) continue
  if ([...traditional].length !== 1 || [...simplified].length !== 1) continue
  pairs.push(traditional + simplified)
}
pairs.sort()
writeFileSync(new URL('./traditional.ts', import.meta.url), `// Which simplified character stands for this traditional one? Pairs, traditional first. Generated: do not edit.
// Source: opencc-js ${version}, dictionary TSCharacters (OpenCC, https://github.com/BYVoid/OpenCC), Apache License 2.0.
// Made by lib/text/data/make-traditional.mjs.
export const TRADITIONAL_PAIRS = '${pairs.join('')}'
`)
console.log(`${pairs.length} pairs`)
