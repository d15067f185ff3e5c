// Which texts of a draft are read one by one, and where does each stand in its field?
import type { Article, Block, Draft } from '#draft'
import { TEXT_FIELDS } from '#draft'

export type Place = {
  readonly article: number
  readonly field: string
  /** Index of the body block. */
  readonly block?: number
  /** UTF-16 offset of the text in its field: a body is its blocks joined by \n. */
  readonly offset: number
}
export type Text = Place & { readonly text: string; readonly source: Article; readonly of: Block | null }

/** `card:3` is read by rules that read `card`. */
export const roleOf = (field: string): string => field.split(':')[0] ?? field

/** Every text of every article, in reading order; empty ones are left out. */
export const textsOf = (draft: Draft): readonly Text[] => draft.articles.flatMap((source, article) => {
  const one = (field: string, text: string | undefined): Text[] =>
    text ? [{ article, field, text, offset: 0, source, of: null }] : []
  const texts = TEXT_FIELDS.flatMap(field => one(field, source.fields[field]))
  let offset = 0
  for (const [block, of] of source.body.entries()) {
    if (of.text) texts.push({ article, field: 'body', block, text: of.text, offset, source, of })
    offset += of.text.length + 1
  }
  texts.push(
    ...source.cards.flatMap((card, at) => one(`card:${at}`, card.text)),
    // The words of a link already stand in its block; only an address typed as text would be read twice.
    ...source.pictures.flatMap((picture, at) => one(`picture:${at}`, picture.alt)),
  )
  return texts
})

/** The text of a field, as findings count in it. */
export const fieldText = (article: Article, field: string): string => {
  const [role, number] = field.split(':')
  if (role === 'body') return article.body.map(block => block.text).join('\n')
  if (role === 'card') return article.cards[Number(number)]?.text ?? ''
  if (role === 'link') return article.links[Number(number)]?.text ?? ''
  if (role === 'picture') return article.pictures[Number(number)]?.alt ?? ''
  return (article.fields as Readonly<Record<string, string | undefined>>)[field] ?? ''
}

/** UTF-16 offset of each body block in the body. */
export const blockOffsets = (article: Article): readonly number[] => {
  let offset = 0
  return article.body.map(block => {
    const start = offset
    offset += block.text.length + 1
    return start
  })
}
