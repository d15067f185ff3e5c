// Where does a span of a text box stand on the screen? A copy of the box in our own layer has the same lines.

/** Every style that moves a line break; one that is missing shifts the marks. */
const COPIED = [
  'fontFamily', 'fontSize', 'fontStyle', 'fontVariant', 'fontWeight', 'fontStretch', 'fontKerning', 'fontFeatureSettings',
  'lineHeight', 'letterSpacing', 'wordSpacing', 'textIndent', 'textTransform', 'textAlign', 'tabSize', 'wordBreak', 'lineBreak',
  'overflowWrap', 'direction', 'writingMode', 'paddingTop', 'paddingRight', 'paddingBottom', 'paddingLeft',
] as const

/** A copy of more than this would stop the page at each key (measured: 300 ms at 2 MB); such a text is listed, not underlined. */
export const MOST_COPIED = 100_000

export type TextBox = HTMLTextAreaElement | HTMLInputElement
export type MirrorMark = { readonly start: number; readonly end: number; readonly className: string }

export type Mirror = {
  /** Writes text and marks; the marks are spans of the copy, whose own text is transparent. */
  readonly draw: (marks: readonly MirrorMark[]) => void
  /** Puts the copy over the box again: after scrolling, resizing, typing. */
  readonly place: () => void
  readonly boxesOf: (start: number, end: number) => DOMRect[]
  readonly remove: () => void
}

const isCovered = (box: TextBox, rect: DOMRect): boolean => {
  const x = Math.min(Math.max(rect.left + rect.width / 2, 0), innerWidth - 1)
  const y = Math.min(Math.max(rect.top + Math.min(rect.height / 2, 12), 0), innerHeight - 1)
  const top = document.elementFromPoint(x, y)
  return top !== null && top !== box && !top.contains(box) && !box.contains(top) && !top.shadowRoot
}

/**
 * A copy of a text box, clipped to its inside.
 * @param layer an element of our own closed root; the page's tree is not touched
 */
export function mirrorOf(box: TextBox, layer: HTMLElement): Mirror {
  const clip = document.createElement('div')
  clip.setAttribute('aria-hidden', 'true')
  clip.className = 'mirror'
  clip.style.cssText = 'position:fixed;overflow:hidden;pointer-events:none;'
  const copy = document.createElement('div')
  copy.style.cssText = 'position:absolute;left:0;top:0;color:transparent;background:none;border:0;margin:0;box-sizing:border-box;'
  clip.append(copy)
  layer.append(clip)

  function place(): void {
    const rect = box.getBoundingClientRect()
    const hidden = rect.width === 0 || rect.height === 0 || rect.bottom < 0 || rect.top > innerHeight || isCovered(box, rect)
    clip.style.display = hidden ? 'none' : 'block'
    if (hidden) return
    // Fixed within a top-layer host, whose own corner is the viewport's.
    clip.style.left = `${rect.left + box.clientLeft}px`
    clip.style.top = `${rect.top + box.clientTop}px`
    clip.style.width = `${box.clientWidth}px`
    clip.style.height = `${box.clientHeight}px`
    copy.style.transform = `translate(${-box.scrollLeft}px, ${-box.scrollTop}px)`
  }
  function restyle(): void {
    const style = getComputedStyle(box)
    for (const name of COPIED) copy.style[name] = style[name]
    const oneLine = box instanceof HTMLInputElement
    copy.style.whiteSpace = oneLine ? 'pre' : 'pre-wrap'
    copy.style.width = oneLine ? 'max-content' : `${box.clientWidth}px`
    if (oneLine) copy.style.lineHeight = `${box.clientHeight - Number.parseFloat(style.paddingTop) - Number.parseFloat(style.paddingBottom)}px`
  }
  function draw(marks: readonly MirrorMark[]): void {
    restyle()
    const text = box.value
    const parts: (string | HTMLElement)[] = []
    let at = 0
    for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
      if (mark.start < at || mark.end > text.length) continue
      const span = document.createElement('span')
      span.className = mark.className
      span.textContent = text.slice(mark.start, mark.end)
      span.dataset.quote = span.textContent
      parts.push(text.slice(at, mark.start), span)
      at = mark.end
    }
    // A last line end has no height of its own in a block.
    parts.push(`${text.slice(at)}\u200b`)
    copy.replaceChildren(...parts)
    place()
  }
  function boxesOf(start: number, end: number): DOMRect[] {
    const range = document.createRange()
    let left = start
    let right = end
    let begun = false
    const walk = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT)
    for (let node = walk.nextNode() as Text | null; node; node = walk.nextNode() as Text | null) {
      if (!begun && left <= node.length) {
        range.setStart(node, left)
        begun = true
      }
      if (begun && right <= node.length) {
        range.setEnd(node, right)
        return [...range.getClientRects()].filter(rect => rect.width > 0)
      }
      left -= node.length
      right -= node.length
    }
    return []
  }
  return { draw, place, boxesOf, remove: () => clip.remove() }
}
