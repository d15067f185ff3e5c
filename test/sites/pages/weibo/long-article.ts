// Which body can a 头条文章 hold? tiptap's usual blocks, aligned paragraphs, and pictures in figures.
import { Extension, Node, mergeAttributes, type Extensions } from '@tiptap/core'
import { StarterKit } from '@tiptap/starter-kit'

const Alignment = Extension.create({
  name: 'alignment',
  addGlobalAttributes: () => [{
    types: ['paragraph', 'heading'],
    attributes: {
      align: {
        default: null,
        parseHTML: element => element.getAttribute('align'),
        renderHTML: attributes => (attributes['align'] ? { align: String(attributes['align']) } : {}),
      },
    },
  }],
})

/** On screen `figure.wb-node-image`, saved as `figure.image` (platforms 2.3, 2.5). */
const Picture = Node.create({
  name: 'picture',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({ src: { default: '' }, alt: { default: '' } }),
  parseHTML: () => [{
    tag: 'figure',
    getAttrs: element => {
      const picture = element.querySelector('img')
      return picture ? { src: picture.getAttribute('src') ?? '', alt: picture.getAttribute('alt') ?? '' } : false
    },
  }],
  renderHTML: ({ HTMLAttributes }) => ['figure', { class: 'image' }, ['img', mergeAttributes(HTMLAttributes)]],
  addNodeView: () => ({ node }) => {
    const figure = document.createElement('figure')
    figure.className = 'wb-node-image'
    const picture = document.createElement('img')
    picture.className = 'image-view__body__image'
    picture.src = String(node.attrs['src'])
    picture.alt = String(node.attrs['alt'])
    figure.append(picture)
    return { dom: figure }
  },
})

export const articleExtensions: Extensions = [StarterKit.configure({ link: { openOnClick: false } }), Alignment, Picture]
