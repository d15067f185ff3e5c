// Does a signature bind all articles of a message, and are the findings of those not on the screen known?
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { surface as idOf } from '../stage/office.ts'
import { until } from '../stage/overlay.ts'
import { BODY, becomes, closeScene, goThrough, held, lines, openDraft, openScene, publications, save, sign, type, viewOf } from '../stage/scene.ts'
import type { Scene } from '../stage/scene.ts'
import { WECHAT } from '../surfaces/driver.ts'

let scene: Scene
let id: string

beforeAll(async () => {
  scene = await openScene({ account: WECHAT })
  id = scene.sites.seed({
    kind: 'wechat',
    articles: [
      { title: '云河市公布十月份主要统计数据', content: '<p>全市新增就业岗位五百个。</p>' },
      { title: '社区食堂开进老旧小区', content: '<p>老人在家门口就能吃上热饭。</p>' },
      { title: '供暖服务电话公布', content: '<p>截止11月20日，全市供暖面积三千万平方米。</p>' },
    ],
  })
  await openDraft(scene.page, id)
})
afterAll(() => closeScene(scene))

const show = async (index: number, says: string): Promise<void> => {
  await scene.page.locator(`.js_appmsg_item[data-index="${index}"]`).click()
  await scene.page.locator(BODY, { hasText: says }).waitFor()
}

describe('a message of three articles', () => {
  it('of which only one was seen is neither called clean nor signed: it must be saved first', async () => {
    const { surface } = await until('读到', async () => {
      const view = await scene.office.must('surface.view', { surface: await idOf(scene.office) })
      return view?.desk.review === 'unverified' ? view : null
    })
    const view = await scene.office.must('surface.view', { surface })
    expect(view?.desk.check).not.toBe('clean')
    expect(view?.desk.verdict.lacks.map(lack => lack.why)).toContain('unsaved')
    expect(await scene.office.ask('review.request', { surface })).toEqual({ ok: false, why: 'nothing-to-sign' })
  })

  it('shows the findings of the article that is not on the screen, once it was saved', async () => {
    await save(scene.page)
    const finding = await until('第三篇的问题', async () => (await viewOf(scene)).findings.find(one => one.quote === '截止'))
    expect([finding.article, finding.field]).toEqual([2, 'body'])
    await scene.page.locator('#js_send button').click()
    await held(scene.page)
    expect(publications(scene.sites)).toEqual([])
  })

  it('is signed as a whole, whichever article is on the screen', async () => {
    await sign(scene)
    await show(1, '热饭')
    await becomes(scene, 'ready')
    await show(2, '供暖面积')
    await becomes(scene, 'ready')
    await show(0, '就业')
    await becomes(scene, 'ready')
  })

  it('is put back by a change in another article, also when that one is no longer on the screen', async () => {
    await show(1, '热饭')
    await type(scene.page, '每餐十元。')
    await becomes(scene, 'changed')
    await until('只有第二篇的正文不同', async () => (await viewOf(scene)).changes?.map(change => `${change.article ?? 0} ${change.field}`).join() === '1 body')
    await save(scene.page)
    await show(0, '就业')
    await becomes(scene, 'changed')
    await scene.page.locator('#js_send button').click()
    await held(scene.page)
    expect(publications(scene.sites)).toEqual([])
  })

  it('is put back by a change that was never saved, too', async () => {
    await sign(scene)
    await show(1, '热饭')
    await type(scene.page, '不限年龄。')
    await becomes(scene, 'changed')
    await show(0, '就业')
    const sent = publications(scene.sites).length
    await scene.page.locator('#js_send button').click()
    await held(scene.page)
    expect(publications(scene.sites)).toHaveLength(sent)
  })

  it('goes out whole, as it was signed, and the ledger says so', async () => {
    await save(scene.page)
    await until('保存后是新的内容', async () => (await viewOf(scene)).desk.review !== 'ready')
    await sign(scene)
    await scene.page.bringToFront()
    await goThrough(scene.page)
    await scene.page.waitForURL(/t=home\/index/)
    expect(scene.sites.published).toHaveLength(1)
    expect(scene.sites.published[0]?.articles.map(article => article.text)).toEqual(['全市新增就业岗位五百个。', '老人在家门口就能吃上热饭。每餐十元。不限年龄。', '截止11月20日，全市供暖面积三千万平方米。'])
    await until('台账', async () => (await lines(scene, 'published.observed')).length === 1)
    expect((await lines(scene, 'published.observed'))[0]).not.toContain('未经签署')
  })
})
