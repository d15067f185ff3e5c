// Is the network closed to publications from the start, whatever a page's script tries and whether or not we are awake?
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../stage/browser.ts'
import { openOffice } from '../stage/office.ts'
import { until } from '../stage/overlay.ts'
import { BODY, becomes, closeScene, freshPage, goThrough, lines, openDraft, openRules, openScene, pressVisible, publications, save, sign, type, writeArticle } from '../stage/scene.ts'
import type { Scene } from '../stage/scene.ts'
import { sendBy, WAYS } from '../stage/sending.ts'
import { stopBackground } from '../stage/stopping.ts'
import { WECHAT } from '../surfaces/driver.ts'

const MASSSEND = '/cgi-bin/masssend?t=ajax-response&is_release_publish_page=1&token=1204&lang=zh_CN'
let scene: Scene
let draft: string

beforeAll(async () => {
  scene = await openScene({ account: WECHAT })
  draft = scene.sites.seed({ kind: 'wechat', articles: [{ title: '一篇', content: '<p>正文</p>' }] })
})
afterAll(() => closeScene(scene))

const fields = (id = draft) => ({ appmsgid: id, isFreePublish: 'true', send_time: '0' })

describe('with nobody pressing anything', () => {
  it.each(WAYS)('a page’s script publishes nothing by %s on 公众平台', async way => {
    await openDraft(scene.page, draft)
    await sendBy(scene.page, way, MASSSEND, fields())
    expect(publications(scene.sites)).toEqual([])
  })

  it.each(WAYS)('a page’s script posts nothing by %s on 微博', async way => {
    await scene.page.goto('https://weibo.com/')
    await scene.page.locator('textarea').first().waitFor()
    await sendBy(scene.page, way, '/ajax/statuses/update', { content: '没有人签过', visible: '0' })
    expect(publications(scene.sites)).toEqual([])
  })

  it.each([
    ['公众平台，定时', 'https://mp.weixin.qq.com/cgi-bin/masssend?t=ajax-response&action=time_send'],
    ['公众平台，像预检的发表', 'https://mp.weixin.qq.com/cgi-bin/masssend?for_check=1&action=time_send'],
    ['微博定时', 'https://weibo.com/ajax/statuses/schedule/upload'], ['微博改定时', 'https://weibo.com/ajax/statuses/schedule/edit'],
    ['微博立即发送', 'https://weibo.com/ajax/statuses/schedule/upload_immediately'], ['微博转发', 'https://weibo.com/ajax/statuses/normal_repost'],
    ['微博快转', 'https://weibo.com/ajax/statuses/repost'], ['微博评论', 'https://weibo.com/ajax/comments/create'], ['微博回复', 'https://weibo.com/ajax/comments/reply'],
    ['头条文章', 'https://card.weibo.com/article/v5/aj/editor/draft/publish'], ['旧头条文章', 'https://card.weibo.com/article/v3/aj/editor/draft/publishtiming'],
    ['手机微博', 'https://m.weibo.cn/api/statuses/update'], ['旧微博', 'https://weibo.com/aj/mblog/add'],
  ])('%s', async (_name, address) => {
    const { origin, pathname } = new URL(address)
    await scene.page.goto(origin.includes('weixin') ? `${origin}/cgi-bin/home?t=home/index` : origin.includes('m.weibo') ? `${origin}/compose/` : origin.includes('card') ? `${origin}/article/v5/editor` : origin)
    await sendBy(scene.page, 'fetch', address, { ...fields(), content: '没有人签过', id: '1', comment: '没有人签过' })
    expect(scene.sites.requests.filter(request => request.method === 'POST' && request.path === pathname)).toEqual([])
  })

  it('writes down that a page tried', async () => {
    await until('台账里有这些尝试', async () => (await lines(scene, 'publish.attempted')).length > 0)
    expect(await lines(scene, 'published.observed')).toEqual([])
  })
})

describe('what only prepares passes', () => {
  it('pre-checks, the dialog’s facts, a cancelled schedule, saves and previews arrive', async () => {
    await openDraft(scene.page, draft)
    const from = scene.sites.requests.length
    for (const address of ['masssend?for_check=1&t=ajax-response', 'masssend?action=check_music', 'masssend?t=1&action=check_same_material', 'masssend?action=get_appmsg_copyright_stat', 'masssend?action=check_ad', 'masssend?action=check_hot_time', 'masssendpage?action=cancel_time_send']) {
      await sendBy(scene.page, 'xhr', `/cgi-bin/${address}`, fields())
    }
    await save(scene.page)
    await scene.page.locator('#js_preview button').click()
    await scene.page.locator('.js_preview_user').fill('qinghe')
    await pressVisible(scene.page, '.weui-desktop-dialog__wrp', '确定')
    await until('预览到了', async () => scene.sites.requests.some(request => request.query['sub'] === 'preview'))
    const arrived = scene.sites.requests.slice(from).filter(request => request.method === 'POST').map(request => `${request.path.split('/').at(-1)} ${request.query['action'] ?? request.query['sub'] ?? request.query['for_check'] ?? ''}`)
    expect(arrived).toEqual(expect.arrayContaining(['masssend 1', 'masssend check_music', 'masssend check_same_material', 'masssend get_appmsg_copyright_stat', 'masssend check_ad', 'masssend check_hot_time', 'masssendpage cancel_time_send', 'operate_appmsg update', 'operate_appmsg preview']))
    expect(publications(scene.sites)).toEqual([])
  })
})

describe('a signed draft', () => {
  it('opens the network for its own tab, and only until it has gone out', async () => {
    await freshPage(scene)
    await writeArticle(scene.page, '全市新增就业岗位五百个。')
    await save(scene.page)
    await sign(scene)
    const other = await scene.browser.context.newPage()
    await openDraft(other, draft)
    await scene.page.bringToFront()
    await scene.page.locator('#js_send button').click()
    await pressVisible(scene.page, '.mass-send__footer', '发表')
    await until('为这个标签页开着', async () => await openRules(scene) === 1)
    await sendBy(other, 'fetch', MASSSEND, fields())
    expect(publications(scene.sites)).toEqual([])
    await pressVisible(scene.page, '.weui-desktop-dialog__wrp', '继续发表')
    await until('发出', async () => publications(scene.sites).length === 1)
    await until('收回', async () => await openRules(scene) === 0)
    await sendBy(scene.page, 'fetch', MASSSEND, fields())
    expect(publications(scene.sites)).toHaveLength(1)
    expect(scene.sites.published).toHaveLength(1)
    await other.close()
  })

  it('closes the network again when its text changes in front of the dialog', async () => {
    await freshPage(scene)
    await writeArticle(scene.page, '全市新增就业岗位六百个。')
    await save(scene.page)
    await sign(scene)
    await scene.page.bringToFront()
    const sent = publications(scene.sites).length
    await scene.page.locator('#js_send button').click()
    await scene.page.locator('.mass-send__footer').waitFor()
    await until('开着', async () => await openRules(scene) === 1)
    await scene.page.evaluate(() => { (window as unknown as { __standin: { setBody: (html: string) => void } }).__standin.setBody('<p>换了一篇。</p>') })
    await until('关上', async () => await openRules(scene) === 0)
    await sendBy(scene.page, 'fetch', MASSSEND, fields())
    expect(publications(scene.sites)).toHaveLength(sent)
  })
})

describe('with the background stopped', () => {
  it('nothing goes out, and the desk finds its draft again', async () => {
    await freshPage(scene)
    await writeArticle(scene.page, '全市新增就业岗位七百个。')
    await save(scene.page)
    await sign(scene)
    const sent = publications(scene.sites).length
    await stopBackground(scene.browser.context)
    await sendBy(scene.page, 'beacon', MASSSEND, fields())
    await sendBy(scene.page, 'xhr', MASSSEND, fields())
    expect(publications(scene.sites)).toHaveLength(sent)
    await becomes(scene, 'ready')
    await scene.page.bringToFront()
    await goThrough(scene.page)
    await until('发出', async () => publications(scene.sites).length === sent + 1)
    expect(scene.sites.published.at(-1)?.text).toContain('七百个')
  })

  it('an unsaved draft without an id keeps its signatures too', async () => {
    await freshPage(scene)
    await writeArticle(scene.page, '全市新增就业岗位八百个。')
    await sign(scene)
    await stopBackground(scene.browser.context)
    await becomes(scene, 'ready')
    await type(scene.page, '又添一句。')
    await becomes(scene, 'changed')
    expect(await scene.page.locator(BODY).innerText()).toContain('又添一句')
  })

  it('nothing goes out right after the browser was started anew', async () => {
    const { profile } = scene.browser
    await scene.browser.close(true)
    scene.browser = await openBrowser({ hostRules: scene.sites.hostRules, profile })
    scene.page = await scene.browser.context.newPage()
    const sent = publications(scene.sites).length
    await openDraft(scene.page, draft)
    await sendBy(scene.page, 'fetch', MASSSEND, fields())
    await sendBy(scene.page, 'service-worker', MASSSEND, fields())
    expect(publications(scene.sites)).toHaveLength(sent)
    scene.office = await openOffice(scene.browser)
    expect(await openRules(scene)).toBe(0)
  })
})
