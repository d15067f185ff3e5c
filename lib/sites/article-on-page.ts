// Which article does the page show? The same shape as the saved one, so that the two can be held against each other.
import { contentOf, pictureId, type Article, type Block, type Card, type Link, type Picture, type TextField } from '#draft'
import type { Field, FieldReading } from './field.ts'
import type { SiteProfile } from './profile.ts'

export type PageReading = {
  readonly article: Article
  /** Text of every field, as findings count in it; `body` is its blocks joined by `\n`. */
  readonly texts: ReadonlyMap<string, string>
}

/** A plain text is a body of paragraphs, one a line. */
const linesOf = (text: string): Block[] => (text === '' ? [] : text.replaceAll('\r', '').split('\n').map(line => ({ kind: 'paragraph', text: line })))

const addressOf = (element: Element): string | null => {
  const image = element instanceof HTMLImageElement ? element : element.querySelector('img')
  const source = image?.getAttribute('data-src') || image?.getAttribute('src')
  return source || (/url\(["']?(.+?)["']?\)/.exec((element as HTMLElement).style.backgroundImage)?.[1] ?? null)
}

/** Pictures that stand in a box of their own, in its order: all behind the text, as a save request lists them. */
function picturesIn(document: Document, profile: SiteProfile, fields: readonly Field[]): string[] {
  for (const locator of profile.pictures ?? []) {
    const within = locator.around ? fields[0]?.element.closest(locator.around) : document
    const images = [...(within?.querySelectorAll(locator.css) ?? [])].flatMap(box => (box instanceof HTMLImageElement ? [box] : [...box.querySelectorAll('img, [style*="background-image"]')]))
    if (images.length === 0) continue
    return images.flatMap(image => pictureId({ address: addressOf(image) }) ?? [])
  }
  return []
}

function coverOn(document: Document, profile: SiteProfile): string | null {
  for (const locator of profile.cover ?? []) {
    const element = document.querySelector(locator.css)
    const id = element && pictureId({ address: addressOf(element) })
    if (id) return id
  }
  return null
}

/** Reads the article that the page shows now. */
export function articleOn(document: Document, profile: SiteProfile, fields: readonly Field[]): PageReading {
  const texts = new Map<string, string>()
  const readings = new Map<Field, FieldReading>(fields.map(field => [field, field.read()]))
  const plain: Partial<Record<TextField, string>> = {}
  let body: readonly Block[] = []
  let pictures: readonly Picture[] = []
  let links: readonly Link[] = []
  let cards: readonly Card[] = []
  for (const [field, reading] of readings) {
    const { role } = field.spec
    texts.set(role, reading.text)
    if (role !== 'body') plain[role] = reading.text
    else if (reading.content) {
      const content = contentOf(reading.content)
      body = content.body
      pictures = content.pictures
      links = content.links
      cards = content.cards
    } else body = linesOf(reading.text)
  }
  const before = pictures.length + cards.length
  const listed = picturesIn(document, profile, fields).map((id, index): Picture => ({ id, alt: '', block: body.length, place: before + index }))
  const cover = coverOn(document, profile)
  return { texts, article: { kind: profile.kind, fields: plain, body, pictures: [...pictures, ...listed], links, cards, ...(cover ? { cover } : {}) } }
}
