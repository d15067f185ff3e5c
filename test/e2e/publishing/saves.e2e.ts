// Is what the platform stores known? Saves are read however they are sent; one that cannot be read makes a draft 未核对.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '../stage/overlay.ts'
import { becomes, closeScene, freshPage, goThrough, held, lines, openDraft, openScene, publications, save, sign, type, viewOf, writeArticle } from '../stage/scene.ts'
import type { Scene } from '../stage/scene.ts'
import { stopBackground } from '../stage/stopping.ts'
import { WECHAT } from '../surfaces/driver.ts'

let scene: Scene
beforeAll(async () => { scene = await openScene({ account: WECHAT }) })
afterAll(() => closeScene(scene))

const newest = (): string => [...scene.sites.drafts.keys()].at(-1) ?? ''
const send = (): Promise<void> => scene.page.locator('#js_send button').click()

describe('a save that can be read', () => {
  it.each(['xhr', 'fetch', 'multipart', 'beacon', 'form', 'worker', 'service-worker'])('by %s: the signed draft goes out as it was stored', async way => {
    await freshPage(scene)
    await writeArticle(scene.page, `全市新增就业岗位五百个，${way}。`, `&saveBy=${way}`)
    await scene.page.locator('#js_submit button').click()
    await until('存下', async () => scene.sites.drafts.get(newest())?.articles[0]?.content.includes(way))
    await sign(scene)
    await scene.page.bringToFront()
    await goThrough(scene.page)
    await scene.page.waitForURL(/t=home\/index/)
    expect(scene.sites.published.at(-1)?.text).toContain(`五百个，${way}。`)
    await until('台账', async () => (await lines(scene, 'published.observed')).length === scene.sites.published.length)
    expect((await lines(scene, 'published.observed'))[0]).not.toContain('未经签署')
  })
})

describe('a save that cannot be read', () => {
  it('makes a signed draft 未核对, and no signature holds for it', async () => {
    await freshPage(scene)
    await writeArticle(scene.page, '全市新增就业岗位六百个。', '&saveBy=blob')
    await sign(scene)
    await save(scene.page)
    await becomes(scene, 'unverified')
    const sent = publications(scene.sites).length
    await scene.page.bringToFront()
    await send()
    expect(await held(scene.page)).toMatch(/没有与屏幕上的稿件核对上/)
    expect(publications(scene.sites)).toHaveLength(sent)
  })

  it('is not forgotten when the background was stopped', async () => {
    const id = newest()
    await openDraft(scene.page, id, '&saveBy=blob')
    await type(scene.page, '再存一次。')
    await save(scene.page)
    await becomes(scene, 'unverified')
    await stopBackground(scene.browser.context)
    await becomes(scene, 'unverified')
  })

  it('is healed by the next one that can be read', async () => {
    const id = newest()
    await openDraft(scene.page, id)
    await becomes(scene, 'unverified')
    await type(scene.page, '这回能读。')
    await save(scene.page)
    await until('核对上了', async () => !['unverified', 'ready'].includes((await viewOf(scene)).desk.review))
    await sign(scene)
    await scene.page.bringToFront()
    await goThrough(scene.page)
    await scene.page.waitForURL(/t=home\/index/)
    expect(scene.sites.published.at(-1)?.text).toContain('这回能读。')
    expect((await lines(scene, 'published.observed'))[0]).not.toContain('未经签署')
  })
})

describe('a save that does not arrive', () => {
  it('changes nothing of what is known: what the platform still holds is not what the screen shows', async () => {
    await freshPage(scene)
    await writeArticle(scene.page, '全市新增就业岗位七百个。')
    await save(scene.page)
    await type(scene.page, '网断了。')
    await scene.page.route(/operate_appmsg/, route => route.abort())
    await scene.page.locator('#js_submit button').click()
    await scene.page.locator('.weui-desktop-toast_error').waitFor()
    await scene.page.unroute(/operate_appmsg/)
    await sign(scene)
    const sent = publications(scene.sites).length
    // The confirming control sends what the platform holds, so it asks for more than the first one.
    const { surface } = await viewOf(scene)
    expect(surface).toBeTruthy()
    await scene.page.bringToFront()
    await goThrough(scene.page)
    await scene.page.waitForURL(/t=home\/index/)
    expect(publications(scene.sites)).toHaveLength(sent + 1)
    expect(scene.sites.published.at(-1)?.text).toContain('网断了。')
  })
})
