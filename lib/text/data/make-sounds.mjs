// Writes sounds.ts from pinyin-pro: node lib/text/data/make-sounds.mjs FOLDER, where pinyin-pro was installed in FOLDER.
// It is needed here only, so the project does not depend on it. The characters are those of GB 2312, by the commonest
// reading without its tone; other readings stand in the second table.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

const folder = resolve(process.argv[2] ?? '.')
const { pinyin } = createRequire(join(folder, 'x.js'))('pinyin-pro')
const { version } = JSON.parse(readFileSync(join(folder, 'node_modules/pinyin-pro/package.json'), 'utf8'))
const decoder = new TextDecoder('gb18030')
const chars = []
for (let row = 0xb0; row <= 0xf7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) {
  const char = decoder.decode(Uint8Array.of(row, cell))
  if (/^\p{Script=Han}$/u.test(char)) chars.push(char)
}
const readingsOf = char => [...new Set([pinyin(char, { toneType: 'none' }), ...pinyin(char, { multiple: true, toneType: 'none', type: 'array' })])]
  .filter(reading => /^[a-z\u00FC]+$/.test(reading))
const groups = new Map()
const others = []
for (const char of chars) {
  const [first, ...rest] = readingsOf(char)
  if (!first) continue
  groups.set(first, (groups.get(first) ?? '') + char)
  if (rest.length > 0) others.push([char, rest])
}
const extra = others.map(([char, rest]) => char + rest.map(reading => groups.get(reading)?.charAt(0) ?? '').join('')).filter(row => row.length > 1)
writeFileSync(new URL('./sounds.ts', import.meta.url), `// Which characters sound alike, tones aside? Generated: do not edit.
// Source: pinyin-pro ${version} (https://github.com/zh-lx/pinyin-pro), MIT License. Made by lib/text/data/make-sounds.mjs.

/** One group a syllable, by the commonest reading; its first character stands for all. */
export const SOUND_GROUPS = '${[...groups.values()].join(' ')}'

/** A character of several readings, then the first characters of the groups of its other readings. */
export const OTHER_SOUNDS = '${extra.join(' ')}'
`)
console.log(`${chars.length} characters, ${groups.size} syllables, ${extra.length} with other readings`)
