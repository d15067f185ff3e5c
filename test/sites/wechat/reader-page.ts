// What does a reader see of a published article? Not an editor: no extension has business here.
import type { Received } from '../received.ts'
import { escapeHtml, htmlReply, notFound, type Reply } from '../reply.ts'
import type { World } from '../world.ts'

export const readerPage = (request: Received, world: World): Reply => {
  const article = world.wechat.readers.get(request.path.replace(/^\/s\//, '')) ?? world.wechat.readers.get(request.query['mid'] ?? '')
  if (!article) return notFound
  return htmlReply(`<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escapeHtml(article.title)}</title>
<link rel="stylesheet" href="/@standin/wechat-page.css"></head><body class="reader">
<div id="js_article" class="rich_media"><h1 id="activity-name" class="rich_media_title">${escapeHtml(article.title)}</h1>
<div id="meta_content">${escapeHtml(article.author)}</div>
<div id="js_content" class="rich_media_content">${article.content || escapeHtml(article.guideWords)}</div></div></body></html>`)
}
