// Who may sign? Nobody their own text, and where the writer is unknown, nobody who was at this machine.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PIN } from '../stage/office.ts'
import { until } from '../stage/overlay.ts'
import { closeScene, freshPage, held, openScene, publications, save, type, viewOf, writeArticle } from '../stage/scene.ts'
import type { Scene } from '../stage/scene.ts'
import { WECHAT } from '../surfaces/driver.ts'

let scene: Scene
beforeAll(async () => { scene = await openScene({ account: WECHAT }) })
afterAll(() => closeScene(scene))

const choose = (person: string | null) => scene.office.must('people.choose', person === null ? { person } : { person, pin: PIN })
const signs = async (person: string, stage = 'first') => {
  const { surface, fingerprint } = await viewOf(scene)
  return scene.office.ask('review.sign', { surface, person, pin: PIN, stage, verdict: 'signed', remark: '', fingerprint: fingerprint ?? '' })
}
const submit = async (): Promise<void> => { await scene.office.must('review.request', { surface: (await viewOf(scene)).surface }) }

describe('a text of two hands', () => {
  it('is signed by neither of them, and only by the key of the person who is named', async () => {
    await choose(scene.staff.first)
    await writeArticle(scene.page, '全市新增就业岗位五百个。')
    await viewOf(scene)
    await choose(scene.staff.editor)
    await type(scene.page, '另有实习岗位。')
    await submit()
    expect(await signs(scene.staff.first)).toEqual({ ok: false, why: 'own-text' })
    expect(await signs(scene.staff.editor)).toMatchObject({ ok: false })
    expect(new Set((await viewOf(scene)).review.authors)).toEqual(new Set([scene.staff.first, scene.staff.editor]))
    expect(await signs(scene.staff.second)).toEqual({ ok: true, value: null })
    expect(await signs(scene.staff.second, 'second')).toEqual({ ok: false, why: 'signed-already' })
  })

  it('is not signed by who had it on the screen in another form', async () => {
    const view = await viewOf(scene)
    await type(scene.page, '又添一句。')
    await until('新的内容', async () => (await viewOf(scene)).fingerprint !== view.fingerprint)
    expect(await scene.office.ask('review.sign', { surface: view.surface, person: scene.staff.third, pin: PIN, stage: 'second', verdict: 'signed', remark: '', fingerprint: view.fingerprint ?? '' })).toEqual({ ok: false, why: 'text-changed' })
  })
})

describe('a text of an unknown hand', () => {
  it('bars those at this machine from the first stage; another may sign', async () => {
    await freshPage(scene)
    await choose(scene.staff.third)
    await choose(null)
    await writeArticle(scene.page, '全市新增就业岗位六百个。')
    await viewOf(scene)
    await scene.page.locator('#js_send button').click()
    expect(await held(scene.page)).toMatch(/还没有选择使用人/)
    await choose(scene.staff.editor)
    await submit()
    expect((await viewOf(scene)).review.unknownAuthor).toBe(true)
    expect(await signs(scene.staff.third)).toEqual({ ok: false, why: 'barred-from-first' })
    expect(await signs(scene.staff.second)).toEqual({ ok: true, value: null })
    expect(await signs(scene.staff.third, 'second')).toEqual({ ok: true, value: null })
  })

  it('goes out at nobody’s hand: with nobody at the keyboard a signed draft is held', async () => {
    expect(await signs(scene.staff.first, 'third')).toEqual({ ok: true, value: null })
    await save(scene.page)
    await choose(null)
    await until('按住', async () => (await viewOf(scene)).desk.verdict.pass === 'no')
    await scene.page.bringToFront()
    await scene.page.locator('#js_send button').click()
    await held(scene.page)
    expect(publications(scene.sites)).toEqual([])
  })
})
