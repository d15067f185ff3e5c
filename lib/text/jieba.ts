// How does jieba serve as a segmenter, wherever its WebAssembly was loaded?
import type { Segmenter } from './segmenter.ts'

/** `cut` of the package jieba-wasm, after its environment initialised it (`jieba-wasm/web` in browsers, `jieba-wasm/node`). */
export type JiebaCut = (text: string, guessUnknownWords?: boolean | null) => readonly string[]

/**
 * A segmenter over an initialised jieba. Words it does not know are left in characters: a guessed word would hide a
 * boundary. NUL and lone surrogates, which WebAssembly's UTF-8 would change, keep their length.
 */
export const jiebaSegmenter = (cut: JiebaCut): Segmenter => ({
  cut: text => {
    const offsets = [0]
    let at = 0
    for (const word of cut(text, false)) offsets.push((at += word.length))
    if (at !== text.length) return [0, text.length]
    return offsets
  },
})
