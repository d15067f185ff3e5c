// The disk is full when somebody signs: is it refused in a plain sentence, and is nothing lost that was acknowledged?
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDesk, write } from '../stage/desk.ts'
import type { DeskStage } from '../stage/desk.ts'
import { PIN, surface } from '../stage/office.ts'

describe('storage is full', () => {
  let stage: DeskStage
  let id: string
  beforeAll(async () => {
    stage = await openDesk()
    await stage.driver.complete?.(stage.page)
    await write(stage, '截止11月20日，全市新增就业岗位五百个。', '截止')
    id = await surface(stage.office)
    await stage.office.must('review.request', { surface: id })
  })
  afterAll(async () => { await stage?.close() })

  /** From now on the browser answers every writing as it does on a full disk. */
  const fill = async (full: boolean): Promise<void> => {
    await (await stage.browser.worker()).evaluate(isFull => {
      const world = globalThis as unknown as { __kept?: Pick<IDBObjectStore, 'put' | 'add'> }
      const { prototype } = IDBObjectStore
      world.__kept ??= { put: prototype.put, add: prototype.add }
      const refuse = (): never => { throw new DOMException('the disk is full', 'QuotaExceededError') }
      Object.assign(prototype, isFull ? { put: refuse, add: refuse } : world.__kept)
    }, full)
  }
  const fingerprint = async (): Promise<string> => (await stage.office.must('surface.view', { surface: id }))?.fingerprint ?? ''
  const lines = async (): Promise<string[]> => (await stage.office.must('ledger.lines', { limit: 100 })).map(line => line.id)

  it('a signature is refused, the person reads why, and the ledger has what it had', async () => {
    const before = await lines()
    await fill(true)
    const form = await stage.browser.context.newPage()
    await form.goto(`chrome-extension://${stage.browser.extensionId}/act.html?do=sign&surface=${encodeURIComponent(id)}`)
    await form.getByRole('button', { name: /人员/ }).click()
    await form.getByRole('option', { name: /谢临川/ }).click()
    await form.getByLabel('PIN').fill(PIN)
    await form.getByRole('button', { name: /以谢临川的名义签署/ }).click()
    await form.getByText('磁盘空间不足，没有记下来。请清理磁盘后再试，稿件未受影响。').waitFor()
    expect((await stage.office.must('surface.view', { surface: id }))?.review.stamps.filter(stamp => stamp.verdict === 'signed')).toEqual([])
    expect(await lines()).toEqual(before)
    await form.close()
  })

  it('once there is room again the same person signs, and every line is sound', async () => {
    await fill(false)
    await stage.office.must('review.sign', { surface: id, person: stage.staff.first, pin: PIN, stage: 'first', verdict: 'signed', remark: '同意', fingerprint: await fingerprint() })
    expect((await stage.office.must('ledger.lines', { limit: 100 })).every(line => line.sound)).toBe(true)
  })
})
