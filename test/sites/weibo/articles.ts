// What happens to a 头条文章: made, saved, loaded, and published together with an accompanying post?
import { fieldOf, type Received } from '../received.ts'
import { jsonReply, type Reply } from '../reply.ts'
import { readersText } from '../wechat/rewrite.ts'
import type { World } from '../world.ts'
import { goesOut } from './posts.ts'
import { freshWeiboId, type LongArticle } from './state.ts'

const TITLE_LENGTH = 32
const LEAD_LENGTH = 44

const answered = (data: Record<string, unknown>): Reply => jsonReply({ code: 100000, msg: '', data })
const refusedArticle = (code: number, msg: string): Reply => jsonReply({ code, msg, data: {} })

const named = (request: Received, world: World): LongArticle | undefined => {
  const id = fieldOf(request, 'id') || request.query['id'] || ''
  return world.weibo.articles.find(article => article.id === id)
}

export const createArticle = (_: Received, world: World): Reply => {
  const article: LongArticle = { id: freshWeiboId(world.weibo), title: '', summary: '', content: '', cover: '', status: 'draft', updated: Date.now() }
  world.weibo.articles.push(article)
  return answered({ id: article.id })
}

/** The platform writes paragraphs with their alignment and pictures as figures of its own class. */
const storedArticle = (html: string): string =>
  html.replaceAll(/<p>/g, '<p align="justify">').replaceAll(/<figure class="[^"]*">/g, '<figure class="image">')

export const saveArticle = (request: Received, world: World): Reply => {
  const article = named(request, world)
  if (!article) return refusedArticle(111006, '草稿不存在')
  article.title = fieldOf(request, 'title').slice(0, TITLE_LENGTH)
  article.summary = fieldOf(request, 'summary').slice(0, LEAD_LENGTH)
  article.content = storedArticle(fieldOf(request, 'content'))
  article.cover = fieldOf(request, 'cover')
  article.updated = Date.now()
  return answered({ id: article.id, updated: article.updated })
}

export const loadArticle = (request: Received, world: World): Reply => {
  const article = named(request, world)
  return article ? answered({ ...article }) : refusedArticle(111006, '草稿不存在')
}

export const listArticles = (_: Received, world: World): Reply =>
  answered({
    list: world.weibo.articles.filter(article => article.status === 'draft').sort((a, b) => b.updated - a.updated)
      .map(({ id, title, updated }) => ({ id, title, updated })),
  })

export const deleteArticle = (request: Received, world: World): Reply => {
  const article = named(request, world)
  world.weibo.articles = world.weibo.articles.filter(entry => entry !== article)
  return answered({})
}

export const publishArticle = (request: Received, world: World): Reply => {
  const article = named(request, world)
  if (!article || article.status === 'published') return refusedArticle(111006, '草稿不存在')
  if (article.title === '' || article.content === '') return refusedArticle(111006, '标题和正文不能为空')
  article.status = 'published'
  const text = fieldOf(request, 'text')
  const id = freshWeiboId(world.weibo)
  const body = readersText(article.content)
  world.weibo.posts.unshift({ id, text, pictures: [], visible: fieldOf(request, 'rank') || '0', comments: [] })
  goesOut(request, world, {
    kind: 'article', id, draftId: article.id, title: article.title, digest: article.summary, html: article.content, body,
    text: [text, article.title, article.summary, body].filter(Boolean).join('\n'),
  })
  if (request.headers['sec-fetch-dest'] === 'document') return { status: 302, type: 'text/plain', body: '', headers: { location: 'https://weibo.com/' } }
  return answered({ id: article.id, object_id: id })
}
