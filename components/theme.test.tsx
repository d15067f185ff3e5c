// Can everybody read the pages, in light and dark, and can the oldest browser read their style?
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseMessagesText } from '@wxt-dev/i18n/build'
import { KNOWN_WHYS } from './sentences.ts'

const theme = readFileSync('components/theme.css', 'utf8')
const styles = ['theme.css', 'panel.css', 'pages.css'].map(name => [name, readFileSync(`components/${name}`, 'utf8')] as const)

const coloursOf = (block: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]))
const [, light = '', dark = ''] = /:root \{([^}]*)\}[^]*?:root \{([^}]*)\}/.exec(theme) ?? []
const THEMES = { light: coloursOf(light), dark: coloursOf(dark) } as const

/** WCAG 2.2, relative luminance and contrast ratio. */
const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16) / 255).map(one => one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (one: string, other: string): number => {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

const TEXT = [
  ['text', 'paper'], ['text', 'ground'], ['meta', 'paper'], ['meta', 'ground'], ['accent', 'paper'], ['accent', 'ground'], ['accent', 'accent-soft'], ['on-accent', 'accent'],
  ['error', 'paper'], ['error', 'ground'], ['on-error', 'error'], ['warning', 'paper'], ['advice', 'paper'], ['advice', 'ground'], ['good', 'paper'], ['good', 'ground'],
  ['text', 'warn-soft'], ['text', 'bad-soft'], ['text', 'good-soft'], ['text', 'added'], ['text', 'removed'], ['text', 'accent-soft'], ['error', 'bad-soft'], ['meta', 'bad-soft'],
] as const

describe('colours', () => {
  it('knows two colours that are too alike', () => expect(contrast('#777777', '#888888')).toBeLessThan(4.5))
  for (const [name, colours] of Object.entries(THEMES)) {
    it.each(TEXT)(`${name}: %s on %s is at least 4.5:1`, (front, back) => expect(contrast(colours[front] ?? '#000000', colours[back] ?? '#000000')).toBeGreaterThanOrEqual(4.5))
    it(`${name}: the edge of a field is at least 3:1`, () => expect(contrast(colours['edge'] ?? '#000000', colours['paper'] ?? '#000000')).toBeGreaterThanOrEqual(3))
  }
})

/** What Chromium 103 cannot read. */
const TOO_NEW = [/:has\(/, /color-mix\(/, /@container/, /@layer/, /\d(?:dvh|svh|lvh|cqw)\b/, /oklch\(|lab\(/, /light-dark\(/]
const isNested = (css: string): boolean => {
  let depth = 0
  for (const one of css.replace(/@media[^{]*\{/g, '').replace(/\/\*[^]*?\*\//g, '')) {
    if (one === '{' && ++depth > 1) return true
    if (one === '}') depth = Math.max(0, depth - 1)
  }
  return false
}

describe('styles', () => {
  it('sees a nested rule', () => expect(isNested('.a { color: red; .b { color: blue; } }')).toBe(true))
  it.each(styles)('%s needs nothing newer than Chromium 103', (_name, css) => {
    expect(isNested(css)).toBe(false)
    expect(TOO_NEW.filter(one => one.test(css))).toEqual([])
  })
})

describe('words', () => {
  const keysOf = (locale: string) => parseMessagesText(readFileSync(`locales/${locale}.yml`, 'utf8'), 'YAML').map(one => one.key.join('.')).filter(key => /^(words|panel|act|options)\./.test(key))
  it('stand in both languages', () => expect(keysOf('en')).toEqual(keysOf('zh_CN')))

  it('has a sentence for whatever the background refuses', () => {
    const codes = new Set(readdirSync('entrypoints/background').flatMap(name => [...readFileSync(`entrypoints/background/${name}`, 'utf8').matchAll(/\bno\('([a-z-]+)'\)/g)].map(([, code = '']) => code)))
    // `failed` and `not-a-request` are faults of ours: the general sentence with the code is what there is to say.
    expect([...codes].filter(code => !KNOWN_WHYS.includes(code) && !['failed', 'not-a-request'].includes(code))).toEqual([])
  })
})
