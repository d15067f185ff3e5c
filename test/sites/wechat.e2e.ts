// Can a person write, save and publish on the stand-in of 公众平台, with each editor and each way of sending?
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { addresses, ask, compose, openBrowser, ready, type OpenBrowser } from './open-browser.ts'
import { fieldOf, startSites, type Received, type Sites } from './server.ts'

let sites: Sites
let browser: OpenBrowser
let page: Page

beforeAll(async () => {
  sites = await startSites()
  browser = await openBrowser(sites)
  page = browser.page
})
afterAll(async () => {
  await browser.close()
  await sites.close()
})
beforeEach(() => sites.reset())

const TITLE = '#js_title_main .title-editor-overlay .ProseMirror'
const BODY = '#ueditor_0 .rich_media_content .ProseMirror'
const sent = (path: string): Received[] => sites.requests.filter(request => request.path === path)
const saves = (): Received[] => sent('/cgi-bin/operate_appmsg')

const open = async (address: string): Promise<void> => {
  await page.goto(address)
  await ready(page)
}
const save = async (): Promise<Received> => {
  const before = saves().length
  await page.click('#js_submit button')
  await page.locator('.weui-desktop-toast', { hasText: '已保存' }).first().waitFor()
  const request = saves()[before]
  if (!request) throw new Error('nothing was saved')
  return request
}
const throughDialogs = async (): Promise<void> => {
  await page.locator('.mass-send__footer button.weui-desktop-btn_primary:visible').click()
  await page.locator('.weui-desktop-dialog button:visible', { hasText: '继续发表' }).click()
}
const publish = async (): Promise<void> => {
  await page.click('#js_send button')
  await throughDialogs()
  await page.waitForURL(/home/)
}

type Surface = { readonly name: string; readonly address: string; readonly type: () => Promise<void>; readonly html: string; readonly words?: boolean }
const intoBody = (selector: string, text: string) => async (): Promise<void> => {
  await page.click(selector)
  await page.keyboard.type(text)
}
const SURFACES: readonly Surface[] = [
  { name: '文章, light DOM', address: addresses.newArticle(), type: intoBody(BODY, '第一段\n第二段'), html: '<p>第一段</p><p>第二段</p>' },
  { name: '文章, shadow root', address: addresses.newArticle('&variant=shadow'), type: intoBody('.editor-v-root .ProseMirror', '第一段\n第二段'), html: '<p>第一段</p><p>第二段</p>' },
  {
    name: '文章, UEditor', address: addresses.newArticle('&variant=legacy'), html: '<p>第一段</p><p>第二段</p>',
    type: async () => {
      await page.frameLocator('iframe#ueditor_0').locator('body').click()
      await page.keyboard.type('第一段\n第二段')
    },
  },
  { name: '贴图', address: addresses.newArticle('&createType=8'), type: intoBody('#guide_words_main .ProseMirror', '第一段\n第二段'), html: '第一段\n第二段', words: true },
  { name: '文字', address: addresses.newArticle('&createType=10'), type: intoBody('#guide_words_main .ProseMirror', '第一段\n第二段'), html: '第一段\n第二段', words: true },
]

describe('every surface', () => {
  it.each(SURFACES)('saves and publishes what was typed: $name', async ({ address, type, html, words }) => {
    await open(address)
    const title = page.locator(address.includes('legacy') ? '#title' : TITLE)
    await title.click()
    await page.keyboard.type('清河发布')
    await type()
    const request = await save()
    expect([fieldOf(request, 'title0'), fieldOf(request, words ? 'guide_words0' : 'content0'), fieldOf(request, 'AppMsgId')]).toEqual(['清河发布', html, ''])
    const id = String(await ask(page, 'draftId'))
    expect(page.url()).toContain(`appmsgid=${id}`)

    await open(addresses.editArticle(id, address.includes('variant') ? address.slice(address.indexOf('&variant')) : ''))
    expect([await ask(page, 'titleText'), String(await ask(page, 'editorText')).replaceAll(/\n+/g, '\n')]).toEqual(['清河发布', '第一段\n第二段'])
    await publish()
    expect(sites.published.map(entry => [entry.kind, entry.articles[0]?.title, entry.articles[0]?.text])).toEqual([['mass', '清河发布', '第一段\n第二段']])
    expect(sites.published[0]?.draftId, 'published as a copy').not.toBe(id)
  })

  it.each([['文章', addresses.newArticle(), BODY], ['影子', addresses.newArticle('&variant=shadow'), '.editor-v-root .ProseMirror'], ['贴图', addresses.newArticle('&createType=8'), '#guide_words_main .ProseMirror'], ['标题', addresses.newArticle(), TITLE]])('is typed into by an input method: %s', async (_, address, selector) => {
    await open(address)
    await page.click(selector)
    await compose(page, 'qinghe', '清河')
    await page.keyboard.type('好')
    expect(await ask(page, selector === TITLE ? 'titleText' : 'editorText')).toBe('清河好')
    await expect.poll(() => page.locator('textarea#title').inputValue(), { timeout: 2000 }).toBe(selector === TITLE ? '清河好' : '')
  })

  it('is typed into by an input method: UEditor', async () => {
    await open(addresses.newArticle('&variant=legacy'))
    await page.frameLocator('iframe#ueditor_0').locator('body').click()
    await compose(page, 'qinghe', '清河')
    expect(await ask(page, 'editorText')).toBe('清河')
  })
})

const RICH = '<section style="padding:10px"><p style="text-align:center"><strong>清河区</strong>今天<span style="color:red" textstyle="">发布<em>最新</em>方案</span>。</p><h2>二、安排</h2><ul><li><p>第一项</p></li></ul><blockquote><p>引文</p></blockquote><table><tbody><tr><td><p>甲</p></td><td><p>乙</p></td></tr></tbody></table><p style="display:none">看不见的字</p><section nodeleaf=""><img data-src="https://mmbiz.qpic.cn/mmbiz_png/a/0" data-imgfileid="1" alt="说明"></section><section nodeleaf=""><mp-common-profile data-nickname="清河应急" data-id="x"></mp-common-profile></section><p><a href="https://mp.weixin.qq.com/s/a" data-linktype="2">链接</a>&nbsp;尾</p></section>'

describe('a page that is not as we know it', () => {
  it('lacks a field, or has it under another name, and saves all the same', async () => {
    const id = sites.seed({ kind: 'wechat', articles: [{ title: '一篇', content: '<p>正文</p>' }] })
    await open(addresses.editArticle(id, '&lacks=title,digest&renamed=body'))
    expect([await page.locator(TITLE).count(), await page.locator('#js_description').count(), await page.locator(BODY).count(), await page.locator('.ProseMirror').count()]).toEqual([0, 0, 0, 1])
    await page.click('.ProseMirror')
    await page.keyboard.type('字')
    const request = await save()
    expect([fieldOf(request, 'title0'), fieldOf(request, 'content0')]).toEqual(['一篇', expect.stringContaining('字')])
  })
})

describe('the body', () => {
  it('survives any number of loads and saves', async () => {
    const id = sites.seed({ kind: 'wechat', articles: [{ title: '丰富', content: RICH }] })
    const stored = (): string | undefined => sites.drafts.get(id)?.articles[0]?.content.replaceAll(/ src="[^"]*"/g, '')
    const first = stored()
    for (let round = 0; round < 2; round++) {
      await open(addresses.editArticle(id))
      await page.click(`${BODY} h2`)
      await page.keyboard.press('End')
      await page.keyboard.type('字')
      await page.keyboard.press('Control+z')
      await save()
    }
    expect(saves().length).toBe(2)
    expect(stored()).toBe(first)
  })

  it('is taken back by Ctrl+Z, and counts what happened', async () => {
    await open(addresses.newArticle())
    await page.click(BODY)
    await page.keyboard.type('字')
    expect([await ask(page, 'editorText'), await ask(page, 'undoDepth')]).toEqual(['字', 1])
    await page.keyboard.press('Control+z')
    expect([await ask(page, 'editorText'), await ask(page, 'undoDepth')]).toEqual(['', 0])
    expect(Number(await ask(page, 'transactions'))).toBeGreaterThan(1)
    expect(await page.locator('.editor_content_placeholder.ProseMirror-widget').textContent()).toBe('从这里开始写正文')
  })

  it.each(['', '&variant=legacy'])('is exchanged with the article on the left %s', async variant => {
    const id = sites.seed({ kind: 'wechat', articles: [{ title: '头条', content: '<p>甲文</p>' }, { title: '次条', content: '<p>乙文</p>' }] })
    await open(addresses.editArticle(id, variant))
    await page.click('.js_appmsg_item >> nth=1')
    await expect.poll(() => ask(page, 'editorText')).toBe('乙文')
    await page.click('#js_add_appmsg')
    await expect.poll(() => page.locator('.js_appmsg_item').count()).toBe(3)
    await page.waitForFunction(() => document.querySelector('.js_appmsg_item.current')?.getAttribute('data-index') === '2')
    await ready(page)
    const request = await save()
    expect([fieldOf(request, 'count'), fieldOf(request, 'title0'), fieldOf(request, 'title1'), fieldOf(request, 'content1')]).toEqual(['3', '头条', '次条', '<p><span leaf="">乙文</span></p>'])
  })
})
