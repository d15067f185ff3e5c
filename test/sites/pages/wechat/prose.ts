// How is one ProseMirror of the page set up: keys, history, placeholder, and the counts that tests ask for?
import { baseKeymap } from 'prosemirror-commands'
import { history, redo, undo, undoDepth } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { DOMParser, DOMSerializer, type Schema } from 'prosemirror-model'
import { EditorState, Plugin, type Command } from 'prosemirror-state'
import { Decoration, DecorationSet, EditorView } from 'prosemirror-view'

export type Prose = {
  readonly view: EditorView
  readonly html: () => string
  readonly text: () => string
  readonly undoDepth: () => number
  /** Replaces the whole content, as the platform's plug-in interface does. */
  readonly setHtml: (html: string) => void
  readonly destroy: () => void
}

/** All transactions of this page since it was loaded, and those that changed a document. */
export const counts = { transactions: 0, changes: 0 }

export type ProseOptions = {
  readonly schema: Schema
  readonly html: string
  readonly placeholder: string
  readonly placeholderClass: string
  readonly attributes: Readonly<Record<string, string>>
  readonly keys?: Readonly<Record<string, Command>>
  readonly onChange: () => void
  readonly plugins?: readonly Plugin[]
}

const parse = (schema: Schema, html: string) => {
  const holder = document.implementation.createHTMLDocument('').createElement('div')
  holder.innerHTML = html
  return DOMParser.fromSchema(schema).parse(holder, { preserveWhitespace: true })
}

const widget = (className: string, text: string) => (): HTMLElement => {
  const made = document.createElement('span')
  made.className = className
  made.setAttribute('contenteditable', 'false')
  made.textContent = text
  return made
}

/** The grey words in an empty editor: a widget, no part of the document. */
const placeholderPlugin = (text: string, className: string): Plugin =>
  new Plugin({
    props: {
      decorations: ({ doc }) => {
        const empty = doc.childCount === 1 && doc.firstChild?.isTextblock === true && doc.firstChild.content.size === 0
        return empty ? DecorationSet.create(doc, [Decoration.widget(1, widget(className, text), { side: -1 })]) : DecorationSet.empty
      },
    },
  })

/** The hint that the platform hangs on each picture: also a widget, with words of its own. */
export const pictureTips = (): Plugin =>
  new Plugin({
    props: {
      decorations: ({ doc }) => {
        const tips: Decoration[] = []
        doc.descendants((node, position) => {
          if (node.type.name === 'image') tips.push(Decoration.widget(position + 1, widget('tips_global', '点击图片可编辑'), { side: 1 }))
        })
        return DecorationSet.create(doc, tips)
      },
    },
  })

export const mountProse = (place: HTMLElement, options: ProseOptions): Prose => {
  const serializer = DOMSerializer.fromSchema(options.schema)
  const view = new EditorView({ mount: place }, {
    state: EditorState.create({
      doc: parse(options.schema, options.html),
      plugins: [
        history(),
        keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Shift-Mod-z': redo, ...options.keys }),
        keymap(baseKeymap),
        placeholderPlugin(options.placeholder, options.placeholderClass),
        ...(options.plugins ?? []),
      ],
    }),
    attributes: options.attributes,
    dispatchTransaction(transaction) {
      counts.transactions += 1
      view.updateState(view.state.apply(transaction))
      if (!transaction.docChanged) return
      counts.changes += 1
      options.onChange()
    },
  })
  return {
    view,
    html: () => {
      const holder = document.createElement('div')
      holder.append(serializer.serializeFragment(view.state.doc.content, { document: document.implementation.createHTMLDocument('') }))
      return holder.innerHTML
    },
    text: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', leaf => (leaf.type.name === 'hard_break' ? '\n' : '')),
    undoDepth: () => Number(undoDepth(view.state)),
    setHtml: html => {
      const doc = parse(options.schema, html)
      view.dispatch(view.state.tr.replaceWith(0, view.state.doc.content.size, doc.content))
    },
    destroy: () => view.destroy(),
  }
}
