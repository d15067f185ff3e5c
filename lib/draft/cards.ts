// What does a platform component say to a reader? Its text stands in attributes, not in text nodes.
import type { Card } from './model.ts'

type Attributes = (name: string) => string | null
type CardShape = { readonly id: readonly string[]; readonly text: readonly string[] }

// Names as measured on real bodies and in older drafts (platforms §1.8).
const SHAPES: Readonly<Record<string, CardShape>> = {
  'mp-common-profile': { id: ['data-id', 'data-alias'], text: ['data-nickname', 'data-alias', 'data-signature'] },
  'mp-common-videosnap': { id: ['data-id', 'data-nonceid', 'data-username'], text: ['data-nickname', 'data-desc', 'data-title'] },
  mpvideosnap: { id: ['data-id', 'data-nonceid'], text: ['data-nickname', 'data-desc'] },
  'mp-common-miniprogram': {
    id: ['data-miniprogram-appid', 'data-miniprogram-path'],
    text: ['data-miniprogram-title', 'data-miniprogram-nickname'],
  },
  'mp-miniprogram': {
    id: ['data-miniprogram-appid', 'data-miniprogram-path'],
    text: ['data-miniprogram-title', 'data-miniprogram-nickname'],
  },
  mpvoice: { id: ['voice_encode_fileid'], text: ['name', 'author'] },
  'mp-common-mpaudio': { id: ['voice_encode_fileid', 'data-id'], text: ['name', 'author'] },
  qqmusic: { id: ['musicid', 'mid'], text: ['music_name', 'singer'] },
  'mp-common-qqmusic': { id: ['musicid', 'mid'], text: ['music_name', 'singer'] },
}

const UNKNOWN: CardShape = {
  id: ['data-id', 'data-pid', 'data-uuid', 'id'],
  text: ['data-title', 'data-name', 'data-nickname', 'data-desc', 'data-address', 'data-signature'],
}

/** mp-style-type marks the kind of layout; mpchecktext is left behind by the platform's own text check. */
const MARKERS = new Set(['mp-style-type', 'mpchecktext'])
const FRAMES = new Set(['iframe', 'video', 'audio', 'embed', 'object', 'canvas'])
/** Parameters of a frame's address that say what is played, not how large. */
const PLAYED = ['vid', 'mpvid', 'voteid', 'supervoteid']

export const isCard = (name: string): boolean =>
  Object.hasOwn(SHAPES, name) || FRAMES.has(name) || (name.startsWith('mp-') && !MARKERS.has(name))

/** What stands inside such an element is shown only by browsers that cannot show the element itself. */
export const isFrame = (name: string): boolean => FRAMES.has(name)

const joined = (attribute: Attributes, names: readonly string[], between: string): string =>
  names.map(name => (attribute(name) ?? '').trim()).filter(value => value !== '').join(between)

const frameId = (attribute: Attributes): string => {
  const own = attribute('data-mpvid') ?? attribute('data-vid') ?? attribute('data-voteid')
  if (own !== null && own !== '') return own
  const address = (attribute('data-src') ?? attribute('src') ?? '').trim()
  const query = new URLSearchParams((address.split('?')[1] ?? '').split('#')[0])
  const played = PLAYED.map(name => query.get(name)).find(value => value !== null && value !== '')
  return played ?? address.replace(/^https?:/, '').split('?')[0] ?? ''
}

const titleOf = (attribute: Attributes): string => joined(attribute, ['data-title', 'title', 'data-desc'], '\n')

/** Reads a component; null for a canvas or object that names nothing. `block` and `place` are the walk's to say. */
export const cardOf = (name: string, attribute: Attributes): Pick<Card, 'kind' | 'id' | 'text'> | null => {
  if (FRAMES.has(name)) {
    const id = frameId(attribute)
    return id === '' ? null : { kind: name, id, text: titleOf(attribute) }
  }
  const shape = SHAPES[name] ?? UNKNOWN
  return { kind: name, id: joined(attribute, shape.id, '/'), text: joined(attribute, shape.text, '\n') }
}
