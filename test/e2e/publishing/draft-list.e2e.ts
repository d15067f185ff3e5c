// What does each card of the draft box say, and is its 发表 held?
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seen, until, words } from '../stage/overlay.ts'
import { closeScene, freshPage, held, openDraft, openScene, publications, save, sign, viewOf } from '../stage/scene.ts'
import type { Scene } from '../stage/scene.ts'
import { WECHAT } from '../surfaces/driver.ts'

const LIST = 'https://mp.weixin.qq.com/cgi-bin/appmsg?begin=0&count=10&type=77&action=list_card&token=1204&lang=zh_CN'
let scene: Scene
let signed: string
let waiting: string

const seed = (title: string): string => scene.sites.seed({ kind: 'wechat', articles: [{ title, content: `<p>${title}，全市新增就业岗位五百个。</p>` }] })

beforeAll(async () => {
  scene = await openScene({ account: WECHAT })
  signed = seed('签过的一篇')
  waiting = seed('送审的一篇')
  seed('没有送审的一篇')
  await openDraft(scene.page, signed)
  await save(scene.page)
  await sign(scene)
  await freshPage(scene)
  await openDraft(scene.page, waiting)
  await save(scene.page)
  await scene.office.must('review.request', { surface: (await viewOf(scene)).surface })
})
afterAll(() => closeScene(scene))

const chips = async (): Promise<string[]> => (await seen(scene.page)).map(node => node.name).filter(name => /^(✓ )?(可发布|未核对|已改动|未送审|已退回|已发布|.*审中|审核中.*)$/.test(name))
const list = async (): Promise<void> => {
  await freshPage(scene)
  await scene.page.goto(LIST)
}

describe('cards of the draft box', () => {
  it('say 可发布 of the draft that is now as it was signed, and the other states of the others', async () => {
    await list()
    const said = await until('三张卡片', async () => {
      const now = [...new Set(await chips())]
      return now.length >= 3 ? now : null
    })
    expect(said).toEqual(expect.arrayContaining(['✓ 可发布', '未送审']))
    expect(said.some(word => word.includes('初审'))).toBe(true)
  })

  it('do not say 可发布 of a draft that was changed behind our back', async () => {
    const draft = scene.sites.drafts.get(signed)
    const [article] = draft?.articles ?? []
    if (article) article.content = article.content.replace('五百', '六百')
    await list()
    await until('三张卡片', async () => (await chips()).length >= 3)
    expect((await chips()).join()).not.toContain('可发布')
    expect(await chips()).toEqual(expect.arrayContaining(['已改动']))
    if (article) article.content = article.content.replace('六百', '五百')
  })

  it('say 未核对 of a draft that cannot be read now', async () => {
    await freshPage(scene)
    await scene.page.route(/f=json/, route => (route.request().url().includes(signed) ? route.fulfill({ status: 200, body: '{"base_resp":{"ret":-1}}' }) : route.continue()))
    await scene.page.goto(LIST)
    await until('未核对', async () => (await chips()).includes('未核对'))
    expect((await chips()).join()).not.toContain('可发布')
  })
})

describe('发表 on a card', () => {
  it('is held, for a signed draft too, and says where to publish it', async () => {
    await list()
    await until('可发布', async () => (await chips()).includes('✓ 可发布'))
    const asked = scene.sites.requests.filter(request => request.method === 'POST').length
    await scene.page.locator(`[data-appid="${signed}"] .js_publish`).click()
    expect(await held(scene.page, /请打开草稿发表/)).toContain('在编辑页发表')
    expect(scene.sites.requests.filter(request => request.method === 'POST')).toHaveLength(asked)
    expect(publications(scene.sites)).toEqual([])
    expect(await words(scene.page)).toContain('签过的一篇')
  })

  it('is held from the first moment, before anything of ours has loaded', async () => {
    await freshPage(scene)
    await scene.page.goto(LIST, { waitUntil: 'commit' })
    await scene.page.locator(`[data-appid="${waiting}"] .js_publish`).click()
    await until('有话说', async () => /请打开草稿发表|先审正在准备/.test(await words(scene.page)))
    expect(publications(scene.sites)).toEqual([])
    expect(scene.sites.requests.some(request => request.path === '/cgi-bin/masssendpage')).toBe(false)
  })
})
