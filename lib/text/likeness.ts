// Which character stands for all that look, or sound, like this one? And how is it written in two halves?
import { HAN_LOOKS, SPLIT_FORMS } from './data/han-looks.ts'
import { LATIN_LOOKS } from './data/latin-looks.ts'
import { OTHER_SOUNDS, SOUND_GROUPS } from './data/sounds.ts'

type Table = Map<string, string>

const once = (read: () => Table): (() => Table) => {
  let table: Table | null = null
  return () => (table ??= read())
}

const addGroups = (table: Table, groups: string): Table => {
  for (const group of groups.split(' ')) {
    const [first = '', ...others] = group
    for (const char of others) table.set(char, first)
  }
  return table
}

const addHeads = (table: Table, rows: string): Table => {
  for (const row of rows.split(' ')) {
    const [char = '', ...rest] = row
    table.set(char, rest.join(''))
  }
  return table
}

const looks = once(() => {
  const table = addGroups(new Map(), HAN_LOOKS)
  for (let at = 0; at + 1 < LATIN_LOOKS.length; at += 2) table.set(LATIN_LOOKS.charAt(at), LATIN_LOOKS.charAt(at + 1))
  return table
})
const sounds = once(() => addGroups(new Map(), SOUND_GROUPS))
const otherSounds = once(() => addHeads(new Map(), OTHER_SOUNDS))
const splits = once(() => addHeads(new Map(), SPLIT_FORMS))

/** The character that all which look like this one are folded to. Source: Unicode confusables, and a list by hand. */
export const foldLook = (char: string): string => looks().get(char) ?? char

/** The character that all of this one's syllable are folded to, by its commonest reading. Source: pinyin-pro. */
export const foldSound = (char: string): string => sounds().get(char) ?? char

/** The characters that its rarer readings are folded to, each of one unit; empty for most. */
export const otherSoundsOf = (char: string): string => otherSounds().get(char) ?? ''

/** Its two halves side by side (弓虽 for 强); empty where it is not written that way. */
export const splitFormOf = (char: string): string => splits().get(char) ?? ''
