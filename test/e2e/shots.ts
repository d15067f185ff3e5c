// What does it look like? `node test/e2e/shots.ts`: the pictures of the README, and the same in other sizes and in the dark, to be looked at.
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { root } from '../install.mjs'
import { PARAGRAPHS, TITLE } from '../demo/draft.ts'
import { drawnWords, pointAt } from './stage/drawing.ts'
import { openDesk } from './stage/desk.ts'
import type { DeskStage } from './stage/desk.ts'
import { PIN, surface } from './stage/office.ts'
import { find, press, seen, until, words } from './stage/overlay.ts'

type Look = { readonly folder: string; readonly width: number; readonly height: number; readonly dark?: boolean; readonly scale?: number; readonly panelWidth: number }

const LOOKS: readonly Look[] = [
  { folder: 'docs/pictures', width: 1280, height: 800, panelWidth: 420 },
  { folder: 'out/shots/dark', width: 1280, height: 800, dark: true, panelWidth: 420 },
  { folder: 'out/shots/1920', width: 1920, height: 1080, panelWidth: 460 },
  // 150 % on a screen of 1280 × 800.
  { folder: 'out/shots/150', width: 853, height: 533, scale: 1.5, panelWidth: 320 },
]
const TITLE_BOX = '#js_title_main .title-editor-overlay .ProseMirror'
/** The dock's motion is over, fonts are there. */
const settle = async (page: Page): Promise<void> => {
  await page.evaluate(() => document.fonts.ready.then(() => new Promise(resolve => { requestAnimationFrame(() => requestAnimationFrame(resolve)) })))
}

async function typeDraft({ page, driver }: DeskStage): Promise<void> {
  await page.locator(TITLE_BOX).click()
  await page.keyboard.insertText(TITLE)
  await driver.focus(page)
  for (const [at, paragraph] of PARAGRAPHS.entries()) {
    if (at > 0) await page.keyboard.press('Enter')
    await page.keyboard.insertText(paragraph)
  }
  await until('划线', async () => (await drawnWords(page, driver)).length > 5)
}

async function mendByHand({ page, driver, office, staff }: DeskStage): Promise<void> {
  await page.locator(TITLE_BOX).click()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText('云河市公布前三季度就业情况')
  await driver.focus(page)
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText('云河市统计局公布，前三季度全市新增就业岗位500个，城镇登记失业率保持稳定。')
  await page.keyboard.press('Enter')
  await page.keyboard.insertText('数据来源：云河市统计局。')
  const id = await surface(office)
  await until('没有必须改的', async () => { const view = await office.must('surface.view', { surface: id }); return view?.desk.counts.error === 0 && ['clean', 'found'].includes(view.desk.check) })
  await office.must('review.request', { surface: id })
  for (const [person, stage] of [[staff.first, 'first'], [staff.second, 'second'], [staff.third, 'third']] as const) {
    const view = await office.must('surface.view', { surface: id })
    await office.must('review.sign', { surface: id, person, pin: PIN, stage, verdict: 'signed', remark: '同意', fingerprint: view?.fingerprint ?? '' })
  }
  await page.bringToFront()
  await until('可发布', async () => /可发布/.test(await words(page)))
}

/** Editor and side panel as they stand beside each other in the browser. */
async function beside(stage: DeskStage, look: Look, file: string): Promise<void> {
  const { page, browser, office } = stage
  const panel = await browser.context.newPage()
  await panel.setViewportSize({ width: look.panelWidth, height: look.height })
  await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html?surface=${encodeURIComponent(await surface(office))}`)
  await panel.getByRole('article').first().waitFor()
  await settle(panel)
  const right = (await panel.screenshot()).toString('base64')
  await panel.close()
  await page.bringToFront()
  await page.setViewportSize({ width: look.width - look.panelWidth, height: look.height })
  await settle(page)
  const left = (await page.screenshot()).toString('base64')
  await page.setViewportSize({ width: look.width, height: look.height })
  const both = await browser.context.newPage()
  await both.setViewportSize({ width: look.width, height: look.height })
  await both.setContent(`<body style="margin:0;display:flex"><img src="data:image/png;base64,${left}" style="width:${look.width - look.panelWidth}px"><img src="data:image/png;base64,${right}" style="width:${look.panelWidth}px;box-shadow:0 0 0 1px #c9d1da">`)
  await both.screenshot({ path: file })
  await both.close()
  await page.bringToFront()
}

async function take(look: Look): Promise<void> {
  const folder = join(root, look.folder)
  // The README shows five; the preview of all fixes is only looked at.
  const others = join(root, look.folder === 'docs/pictures' ? 'out/shots/light' : look.folder)
  await mkdir(folder, { recursive: true })
  await mkdir(others, { recursive: true })
  const stage = await openDesk({ browser: { size: { width: look.width, height: look.height }, dark: look.dark ?? false, scale: look.scale ?? 1 } })
  const { page, driver } = stage
  const shoot = async (name: string): Promise<void> => {
    await settle(page)
    await page.screenshot({ path: join(name === 'fix-all' ? others : folder, `${name}.png`), caret: 'initial' })
  }
  try {
    await typeDraft(stage)
    const id = await surface(stage.office)
    // Word boundaries arrive a second later than the rest (jieba is loaded at the first word that needs it).
    let before = -1
    await until('查完', async () => {
      const now = (await stage.office.must('surface.view', { surface: id }))?.findings.length ?? 0
      const same = now > 0 && now === before
      before = now
      if (!same) await page.waitForTimeout(1_500)
      return same
    }, 20_000)
    await page.mouse.move(5, 5)
    await shoot('editor')
    await pointAt(page, driver, '截止')
    await find(page, 'button', /改为.*截至/)
    await shoot('card')
    await page.mouse.move(5, 5)
    await beside(stage, look, join(folder, 'panel.png'))
    await driver.publish(page)
    await until('守卫', async () => /还不能发表/.test(await words(page)))
    await shoot('guard')
    await page.keyboard.press('Escape')
    // In a narrow window the dock stands folded.
    if ((await seen(page)).some(node => node.role === 'button' && node.name === '展开')) await press(page, 'button', '展开')
    await press(page, 'button', /^全部改正/)
    await find(page, 'button', /^改正这/)
    await shoot('fix-all')
    await page.keyboard.press('Escape')
    await mendByHand(stage)
    await shoot('signed')
    console.log(look.folder)
  } finally {
    await stage.close()
  }
}

for (const look of LOOKS.filter(one => process.argv.length < 3 || process.argv.slice(2).includes(one.folder))) await take(look)
