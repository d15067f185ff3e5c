// What does this tree say? One iterative walk, which can be laid down and taken up again at any node.
import { cardOf, isCard, isFrame } from './cards.ts'
import { ContentWriter } from './content-writer.ts'
import type { Setting } from './content-writer.ts'
import { editorParts, isBlock, isUnread, kindOf, levelOf } from './elements.ts'
import { pictureId } from './identity.ts'
import { styleReader } from './inline-style.ts'
import type { StyleFacts } from './inline-style.ts'
import type { MarkupOptions, TracedContent, Tree } from './markup.ts'

type Around<N> = Setting<N> & {
  /** display, opacity or height hide it: no child can show itself again. */
  readonly gone: boolean
  readonly visible: boolean
  readonly sized: boolean
  readonly island: boolean
  readonly svg: boolean
  readonly link: boolean
}
type Frame<N> = { readonly children: Iterator<N>; readonly around: Around<N>; readonly endsBlock: boolean; readonly endsLink: boolean }

/** Nodes between two yields: a few milliseconds of a live DOM at most. */
const SLICE = 256

/**
 * Walks the children of `root` and yields after every 256 nodes, so that a caller on a page can let it breathe.
 * The root's own style and attributes are not consulted. Depth is limited by memory only; no input makes it throw.
 * @returns blocks with their runs, pictures, links and cards, in reading order
 */
export function* walkMarkup<N>(root: N, tree: Tree<N>, options: MarkupOptions = {}): Generator<void, TracedContent<N>> {
  const styleOf = styleReader()
  const isEditors = options.editor === true ? editorParts(options.ignore ?? []) : null
  const start: Around<N> = {
    kind: 'paragraph', level: 0, element: root, hidden: false, kept: false,
    gone: false, visible: true, sized: true, island: false, svg: false, link: false,
  }
  const writer = new ContentWriter<N>(start)
  const stack: Frame<N>[] = [{ children: tree.children(root)[Symbol.iterator](), around: start, endsBlock: false, endsLink: false }]
  let visited = 0

  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const next = frame.children.next()
    if (next.done === true) {
      if (frame.endsBlock) writer.endBlock()
      if (frame.endsLink) writer.closeLink()
      stack.pop()
      continue
    }
    if (++visited % SLICE === 0) yield
    const node = next.value
    const kind = tree.kind(node)
    if (kind === 'text') {
      if (!frame.around.island) writer.text(node, tree.text(node), frame.around)
      continue
    }
    if (kind === 'other') continue
    const entered = enter(node, frame.around)
    if (entered !== null) stack.push(entered)
  }
  return writer.content()

  /** Writes down what the element itself is; null where its children are not read. */
  function enter(node: N, around: Around<N>): Frame<N> | null {
    const name = tree.name(node)
    if (isUnread(name) || (name === 'title' && !around.svg)) return null
    const attribute = (key: string): string | null => tree.attribute(node, key)
    if (isEditors?.(name, attribute('class')) === true) return null
    const style = styleOf(attribute('style'))
    const inner = within(node, name, around, style)
    for (const address of style.backgrounds) picture(node, address, '', null)
    if (name === 'br') {
      if (!inner.island) writer.lineBreak(inner.hidden)
      return null
    }
    if (name === 'img' || (name === 'image' && around.svg)) {
      const address = filled(attribute('data-src')) ?? filled(attribute('src')) ?? filled(attribute('href')) ?? attribute('xlink:href')
      picture(node, address, attribute('alt') ?? '', attribute('data-imgfileid'))
      return null
    }
    if (isCard(name)) {
      const card = cardOf(name, attribute)
      if (card !== null) writer.card(node, card)
      // A page draws the component's own text inside it; in saved HTML whatever stands there is the writer's.
      if (isFrame(name) || isEditors !== null) return null
    }
    const href = name === 'a' && !around.link ? linkOf(attribute) : ''
    const endsBlock = isBlock(name)
    if (endsBlock) writer.endBlock()
    if (href !== '') writer.openLink(node, href)
    const settled = href === '' ? inner : { ...inner, link: true }
    return { children: tree.children(node)[Symbol.iterator](), around: settled, endsBlock, endsLink: href !== '' }
  }

  function picture(node: N, address: string | null, alt: string, fileId: string | null): void {
    const blobDigest = address !== null && address.startsWith('blob:') ? options.blobDigest?.(address) : undefined
    const id = pictureId({ address, fileId, blobDigest })
    if (id !== null) writer.picture(node, id, alt.trim())
  }

  function within(node: N, name: string, around: Around<N>, style: StyleFacts): Around<N> {
    const gone = around.gone || style.gone || (name !== 'br' && tree.attribute(node, 'hidden') !== null) || isTooltip(name, around)
    const visible = style.visible ?? around.visible
    const sized = style.sized ?? around.sized
    const kept = style.preserves ?? (name === 'pre' || around.kept)
    const island = options.islands === 'skip' && islandOf(name, tree.attribute(node, 'contenteditable'), around.island)
    const block = isBlock(name)
    const kind = block ? (kindOf(name) ?? around.kind) : around.kind
    if (!block && gone === around.gone && visible === around.visible && sized === around.sized
      && kept === around.kept && island === around.island && name !== 'svg') return around
    return {
      kind, level: block && kind === 'heading' && kindOf(name) === 'heading' ? levelOf(name) : around.level,
      element: block ? node : around.element,
      hidden: gone || !visible || !sized, kept, gone, visible, sized, island,
      svg: name === 'svg' || (around.svg && name !== 'foreignobject'), link: around.link,
    }
  }
}

const filled = (value: string | null): string | null => (value === null || value.trim() === '' ? null : value)

/**
 * ProseMirror locks every leaf it draws. A drawing is one, and the text in its foreignObject is the draft's; so is a
 * locked word in a line (a topic, a mention). What stands in a locked block is what the editor draws around a picture.
 */
const islandOf = (name: string, editable: string | null, around: boolean): boolean => {
  if (name === 'svg') return false
  if (editable === null) return around
  return editable.toLowerCase() === 'false' && (around || isBlock(name))
}

const isTooltip = (name: string, around: { readonly svg: boolean }): boolean =>
  around.svg && (name === 'title' || name === 'desc' || name === 'metadata')

/** A text link to a mini programme has its target in attributes and no address (weapp_text_link). */
const linkOf = (attribute: (name: string) => string | null): string => {
  const app = attribute('data-miniprogram-appid')
  if (app !== null && app !== '') return `weapp:${app}/${attribute('data-miniprogram-path') ?? ''}`
  return (attribute('href') ?? '').trim()
}
