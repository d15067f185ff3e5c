// `npm start`: a browser with the extension at a draft full of problems; without a display, the same path by itself.
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from 'playwright-core'
import { root } from '../install.mjs'
import { openBrowser } from '../e2e/stage/browser.ts'
import type { OpenBrowser } from '../e2e/stage/browser.ts'
import { drawnWords, pointAt } from '../e2e/stage/drawing.ts'
import { furnish, openOffice, PIN, surface } from '../e2e/stage/office.ts'
import type { Office, Staff } from '../e2e/stage/office.ts'
import { find, press, until, words } from '../e2e/stage/overlay.ts'
import { wxArticle } from '../e2e/surfaces/driver.ts'
import { startSites } from '../sites/server.ts'
import type { Sites } from '../sites/server.ts'
import { PARAGRAPHS, TITLE } from './draft.ts'
import { report } from './report.ts'
import type { Step } from './report.ts'

const OUT = join(root, 'out/demo')
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)
const headless = process.argv.includes('--headless') || !hasDisplay

type Stage = { sites: Sites; browser: OpenBrowser; office: Office; staff: Staff; page: Page }

async function typeDraft(page: Page, sites: Sites): Promise<void> {
  await wxArticle.open(page, sites)
  await page.locator('#js_title_main .title-editor-overlay .ProseMirror').click()
  await page.keyboard.insertText(TITLE)
  await wxArticle.focus(page)
  for (const [at, paragraph] of PARAGRAPHS.entries()) {
    if (at > 0) await page.keyboard.press('Enter')
    await page.keyboard.insertText(paragraph)
  }
}

async function setUp(): Promise<Stage> {
  const sites = await startSites()
  const browser = await openBrowser({ hostRules: sites.hostRules, headless })
  const office = await openOffice(browser)
  const staff = await furnish(office, { account: wxArticle.account })
  const page = await browser.context.newPage()
  return { sites, browser, office, staff, page }
}

/** The steps of the path, in a person's words; each leaves a picture. */
const STEPS: readonly { readonly say: string; readonly file: string; readonly act: (stage: Stage) => Promise<string> }[] = [
  { say: '写稿', file: '1-draft', act: async ({ page, sites }) => { await typeDraft(page, sites); return `标题一行，正文 ${PARAGRAPHS.length} 段` } },
  { say: '等检查结果', file: '2-findings', act: async ({ page, office }) => {
    await until('划线', async () => (await drawnWords(page, wxArticle)).length > 5)
    const id = await surface(office)
    const desk = await until('查完', async () => { const view = await office.must('surface.view', { surface: id }); return view?.desk.check === 'found' && view.desk.counts.error > 0 ? view.desk : null })
    return `必须改 ${desk.counts.error} 处，建议改 ${desk.counts.warning} 处，提示 ${desk.counts.advice} 处`
  } },
  { say: '指着一处，看为什么', file: '3-card', act: async ({ page }) => {
    await pointAt(page, wxArticle, '截止')
    return (await find(page, 'button', /改为.*截至/)).name
  } },
  { say: '点一下，改正', file: '4-mended', act: async ({ page }) => {
    await press(page, 'button', /改为.*截至/)
    await until('改正', async () => (await wxArticle.text(page)).includes('截至11月20日'))
    return '“截止”已改为“截至”，编辑器自己能撤销'
  } },
  { say: '试着发表，被拦下', file: '5-held', act: async ({ page, sites }) => {
    await wxArticle.publish(page)
    const shown = await until('守卫', async () => { const all = await words(page); return /还不能发表/.test(all) ? all : null })
    if (sites.published.length > 0) throw new Error('没有拦住')
    await page.waitForTimeout(150)
    return shown.split('\n').filter(line => /(必须改|送审|还差).*。$/.test(line)).slice(0, 2).join('') || '还不能发表'
  } },
  { say: '把其余问题改掉，送审，三个人先后签署', file: '6-signed', act: async ({ page, office, staff }) => {
    await page.keyboard.press('Escape')
    await page.locator('#js_title_main .title-editor-overlay .ProseMirror').click()
    await page.keyboard.press('Control+a')
    await page.keyboard.insertText('云河市前三季度新增就业岗位五百个')
    await wxArticle.focus(page)
    await page.keyboard.press('Control+a')
    await page.keyboard.insertText('截至11月20日，全市新增就业岗位五百个，同比下降3.5%。')
    const id = await surface(office)
    await until('没有必须改的', async () => { const view = await office.must('surface.view', { surface: id }); return view?.desk.counts.error === 0 && ['clean', 'found'].includes(view.desk.check) })
    await office.must('review.request', { surface: id })
    const people = [[staff.first, 'first'], [staff.second, 'second'], [staff.third, 'third']] as const
    for (const [person, stage] of people) {
      const view = await office.must('surface.view', { surface: id })
      await office.must('review.sign', { surface: id, person, pin: PIN, stage, verdict: 'signed', remark: '同意', fingerprint: view?.fingerprint ?? '' })
    }
    await page.bringToFront()
    await until('可发布', async () => /可发布/.test(await words(page)))
    return '初审 谢临川，复审 韩立诚，终审 沈砚秋；都不是写稿的叶知秋'
  } },
  { say: '再按发表，发出去', file: '7-published', act: async ({ page, sites, office }) => {
    await wxArticle.publish(page)
    await wxArticle.goOn?.(page)
    await until('发出', async () => sites.published.length > 0)
    const line = await until('台账', async () => (await office.must('ledger.lines', { limit: 20 })).find(one => one.kind === 'published.observed'))
    return `台账：${line.what}`
  } },
]

async function walk(): Promise<number> {
  await rm(OUT, { recursive: true, force: true })
  await mkdir(OUT, { recursive: true })
  const done: Step[] = []
  let stage: Stage | null = null
  let failed: string | null = null
  try {
    stage = await setUp()
    for (const step of STEPS) {
      const began = Date.now()
      process.stdout.write(`${step.say} … `)
      try {
        const result = await step.act(stage)
        console.log(result)
        done.push({ say: step.say, result, picture: `${step.file}.png`, seconds: (Date.now() - began) / 1000, ok: true })
      } catch (error) {
        failed = step.say
        console.log(`没有完成：${error instanceof Error ? error.message : String(error)}`)
        done.push({ say: step.say, result: String(error), picture: `${step.file}.png`, seconds: (Date.now() - began) / 1000, ok: false })
      }
      await stage.page.screenshot({ path: join(OUT, `${step.file}.png`), caret: 'initial' })
      if (failed) break
    }
  } catch (error) {
    failed = '打开浏览器'
    console.log(`打开浏览器 … 没有完成：${error instanceof Error ? error.message : String(error)}`)
  } finally {
    await stage?.browser.close()
    await stage?.sites.close()
  }
  await writeFile(join(OUT, 'report.html'), report(done, failed))
  console.log(failed ? `没有走完：停在“${failed}”。` : '走完了。')
  console.log('报告与截图：out/demo/report.html')
  return failed ? 1 : 0
}

async function show(): Promise<number> {
  const stage = await setUp()
  await typeDraft(stage.page, stage.sites)
  console.log(`浏览器已打开，停在一篇满是问题的稿件上。把鼠标移到划线处，或按“发表”试试。
使用人：叶知秋（正在写稿）。可以签署的人：谢临川、韩立诚、沈砚秋。口令都是 ${PIN}。
关闭浏览器即结束。`)
  await new Promise<void>(resolve => { stage.browser.context.on('close', () => { resolve() }) })
  await stage.sites.close()
  return 0
}

console.log('构建扩展 …')
await promisify(execFile)(join(root, 'node_modules/.bin/wxt'), ['build'], { cwd: root })
process.exitCode = headless ? await walk() : await show()
process.exit()
