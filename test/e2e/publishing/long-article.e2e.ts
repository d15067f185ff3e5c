// The text that goes with a 头条文章: does the platform's own pass, and does any other wait for signatures of its own?
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { until } from '../stage/overlay.ts'
import { closeScene, freshPage, held, lines, openScene, publications, sign, viewOf } from '../stage/scene.ts'
import type { Scene } from '../stage/scene.ts'
import { WEIBO } from '../surfaces/driver.ts'
import { wbArticle } from '../surfaces/driver-weibo.ts'

let scene: Scene
let page: Page
let sent: number

beforeAll(async () => { scene = await openScene({ account: WEIBO }) })
afterAll(() => closeScene(scene))
beforeEach(async () => {
  page = await freshPage(scene)
  sent = scene.sites.published.length
  await wbArticle.open(page, scene.sites)
  await wbArticle.complete?.(page)
  await wbArticle.focus(page)
  await page.keyboard.insertText(`全市新增就业岗位五百个，第${sent + 1}次发布。`)
})

const newOnes = (): string[] => scene.sites.published.slice(sent).map(one => one.text.split('\n')[0] ?? '')
const next = (): Promise<void> => page.getByText('下一步', { exact: true }).click()
const publish = (): Promise<void> => page.locator('.publish-modal').getByRole('button', { name: '发布', exact: true }).click()
const recorded = async (): Promise<string> => {
  await until('台账', async () => (await lines(scene, 'published.observed')).length === publications(scene.sites).length)
  return (await lines(scene, 'published.observed'))[0] ?? ''
}

describe('the text that goes with an article', () => {
  it('passes with the article’s signatures where it is the platform’s own', async () => {
    await sign(scene)
    await page.bringToFront()
    await next()
    await publish()
    await until('发出', async () => newOnes().length > 0)
    expect(newOnes()).toEqual(['发布了头条文章：《云河市公布十月份主要统计数据》'])
    expect(await recorded()).not.toContain('未经签署')
  })

  it('needs its own where a person wrote it, and goes out as it was signed', async () => {
    await sign(scene)
    await page.bringToFront()
    await next()
    const box = page.locator('.publish-modal textarea')
    await box.fill('快来看，机会难得。')
    await until('不能发', async () => (await viewOf(scene)).desk.verdict.pass === 'no')
    await publish()
    await held(page)
    expect(newOnes()).toEqual([])
    await sign(scene)
    await page.bringToFront()
    await publish()
    await until('发出', async () => newOnes().length > 0)
    expect(newOnes()).toEqual(['快来看，机会难得。'])
    expect(await recorded()).not.toContain('未经签署')
  })

  it('is held again when it is changed after it was signed', async () => {
    await next()
    const box = page.locator('.publish-modal textarea')
    await box.fill('数据已公布，欢迎查阅。')
    await sign(scene)
    await page.bringToFront()
    await box.click()
    await page.keyboard.press('Control+End')
    await page.keyboard.insertText('转发抽奖。')
    await until('不能发', async () => (await viewOf(scene)).desk.verdict.pass === 'no')
    await publish()
    await held(page)
    expect(newOnes()).toEqual([])
  })
})

describe('an article that asks once more', () => {
  it.each(['layer', 'native'])('goes out once behind a %s question', async kind => {
    await page.goto(page.url().replace('/editor', `/editor?confirm=${kind}`))
    await wbArticle.open(page, scene.sites).catch(() => undefined)
    page.on('dialog', dialog => void dialog.accept())
    const { hash } = new URL(page.url())
    await page.goto(`https://card.weibo.com/article/v5/editor?confirm=${kind}${hash}`)
    await page.locator('div.tiptap.ProseMirror').waitFor()
    await wbArticle.complete?.(page)
    await wbArticle.focus(page)
    await page.keyboard.insertText(`再问一次，${kind}。`)
    await sign(scene)
    await page.bringToFront()
    await next()
    await publish()
    if (kind === 'layer') await page.locator('.n-dialog__action').click()
    await until('发出', async () => newOnes().length > 0)
    expect(scene.sites.published.slice(sent)).toHaveLength(1)
    expect(await recorded()).not.toContain('未经签署')
  })
})
