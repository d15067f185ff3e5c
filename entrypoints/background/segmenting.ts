// Who decides where words end: the runtime's own dictionary at once, jieba as soon as it is there.
import { browser } from 'wxt/browser'
import init, { cut } from 'jieba-wasm/web'
import { intlSegmenter, jiebaSegmenter } from '#text'
import type { Segmenter } from '#text'

/**
 * A segmenter that answers from the first moment. The first question about a boundary sends for jieba (4 MB of
 * WebAssembly, about a second, 59 MB of memory once it has cut), so a first finding never waits for it.
 * @param better called once, when jieba answers from now on: what was decided without it is decided again
 */
export function lazySegmenter(better: () => void): Segmenter {
  let now: Segmenter = intlSegmenter()
  let sent = false
  const send = async (): Promise<void> => {
    try {
      await init({ module_or_path: browser.runtime.getURL('/jieba.wasm' as '/act.html') })
      cut('先审后发', true)
      now = jiebaSegmenter(cut)
      better()
    } catch (error) {
      // Chromium before 103, or a build without WebAssembly: the runtime's dictionary goes on deciding.
      console.warn('jieba could not be loaded; word boundaries come from Intl.Segmenter', error)
    }
  }
  return {
    cut: text => {
      if (!sent) {
        sent = true
        setTimeout(() => { void send() }, 500)
      }
      return now.cut(text)
    },
  }
}
