// Writes traditional.ts from opencc-js: node lib/text/data/make-traditional.mjs
// The first simplified form of each entry is OpenCC's default. One form leads to another (薴 苧 苎): all go to the
// last, so that folding twice is folding once.
import { readFileSync, writeFileSync } from 'node:fs'
import entries from 'opencc-js/dict/TSCharacters'

const { version } = JSON.parse(readFileSync(new URL('../../../node_modules/opencc-js/package.json', import.meta.url), 'utf8'))
const simplified = new Map()
for (const row of entries.split('|')) {
  const [from, to] = row.split(' ')
  if (from !== to && [...from].length === 1 && [...to].length === 1) simplified.set(from, to)
}
const last = char => (simplified.has(char) ? last(simplified.get(char)) : char)
const pairs = [...simplified.keys()].sort().map(from => from + last(from))
writeFileSync(new URL('./traditional.ts', import.meta.url), `// Which simplified character stands for this traditional one? Pairs, traditional first. Generated: do not edit.
// Source: opencc-js ${version}, dictionary TSCharacters (OpenCC, https://github.com/BYVoid/OpenCC), Apache License 2.0.
// Made by lib/text/data/make-traditional.mjs.
export const TRADITIONAL_PAIRS = '${pairs.join('')}'
`)
console.log(`${pairs.length} pairs`)
