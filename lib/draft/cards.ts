// What does a platform component say to a reader? Its text stands in attributes, not in text nodes.
import type { Card } from './model.ts'

type Attributes = (name: string) => string | null
/** `id`: the first that is there (a save may add others); `inside`: which part of the thing named so. */
type CardShape = { readonly id: readonly string[]; readonly inside?: string; readonly text: readonly string[] }

const PROGRAMME: CardShape = {
  id: ['data-miniprogram-appid'], inside: 'data-miniprogram-path', text: ['data-miniprogram-title', 'data-miniprogram-nickname'],
}
const MUSIC: CardShape = { id: ['musicid', 'mid'], text: ['music_name', 'singer'] }
const VOICE: CardShape = { id: ['voice_encode_fileid', 'data-id'], text: ['name', 'author'] }
const CHANNEL: CardShape = { id: ['data-id', 'data-nonceid', 'data-username'], text: ['data-nickname', 'data-desc', 'data-title'] }

// Names as measured on real bodies and in older drafts (platforms §1.8).
const SHAPES: Readonly<Record<string, CardShape>> = {
  'mp-common-profile': { id: ['data-id', 'data-alias'], text: ['data-nickname', 'data-alias', 'data-signature'] },
  'mp-common-videosnap': CHANNEL,
  mpvideosnap: CHANNEL,
  'mp-common-miniprogram': PROGRAMME,
  'mp-miniprogram': PROGRAMME,
  mpvoice: VOICE,
  'mp-common-mpaudio': VOICE,
  qqmusic: MUSIC,
  'mp-common-qqmusic': MUSIC,
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

const lines = (attribute: Attributes, names: readonly string[]): string =>
  names.map(name => (attribute(name) ?? '').trim()).filter(value => value !== '').join('\n')

const firstOf = (attribute: Attributes, names: readonly string[]): string =>
  names.map(name => (attribute(name) ?? '').trim()).find(value => value !== '') ?? ''

const frameId = (attribute: Attributes): string => {
  const own = firstOf(attribute, ['data-mpvid', 'data-vid', 'data-voteid'])
  if (own !== '') return own
  const address = firstOf(attribute, ['data-src', 'src'])
  const query = new URLSearchParams((address.split('?')[1] ?? '').split('#')[0])
  const played = PLAYED.map(name => query.get(name)).find(value => value !== null && value !== '')
  return played ?? address.replace(/^https?:/, '').split('?')[0] ?? ''
}

/** Reads a component; null for a canvas or object that names nothing. `block` and `place` are the walk's to say. */
export const cardOf = (name: string, attribute: Attributes): Pick<Card, 'kind' | 'id' | 'text'> | null => {
  if (FRAMES.has(name)) {
    const id = frameId(attribute)
    return id === '' ? null : { kind: name, id, text: lines(attribute, ['data-title', 'title', 'data-desc']) }
  }
  const shape = SHAPES[name] ?? UNKNOWN
  const id = firstOf(attribute, shape.id)
  const inside = shape.inside === undefined ? '' : (attribute(shape.inside) ?? '').trim()
  return { kind: name, id: inside === '' ? id : `${id}/${inside}`, text: lines(attribute, shape.text) }
}
