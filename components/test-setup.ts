// What do the component tests need that a browser would give: words, and a clean page after each test?
import { readFileSync } from 'node:fs'
import { cleanup } from '@testing-library/react'
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build'
import { afterEach, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'

const messages: Readonly<Record<string, { readonly message: string } | undefined>> = generateChromeMessages(parseMessagesText(readFileSync('locales/zh_CN.yml', 'utf8'), 'YAML'))

/** A key without a message throws: a missing word must not pass as an empty one. */
const getMessage = (key: string, substitutions?: string | (string | number)[]): string => {
  const found = messages[key]
  if (!found) throw new Error(`no message for ${key}`)
  const values = substitutions === undefined ? [] : [substitutions].flat()
  return found.message.replace(/\$(\d)/g, (_, at: string) => String(values[Number(at) - 1] ?? ''))
}
fakeBrowser.i18n.getMessage = getMessage as typeof fakeBrowser.i18n.getMessage

/** jsdom has no CSS.escape; the ids of our own lists need none of its finer points. */
globalThis.CSS ??= { escape: (text: string) => text.replace(/[^\w\u0080-\uFFFF-]/g, one => `\\${one}`) } as typeof CSS

// Searching by role reckons the whole tree of accessibility each time; a loaded machine needs its time.
vi.setConfig({ testTimeout: 30_000 })
afterEach(cleanup)
