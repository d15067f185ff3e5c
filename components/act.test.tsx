// Is every act done in a person's own name, and only when it is whole?
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { Answer } from '#messages'
import { PersonForm } from './act/person-form.tsx'
import { ReasonForm } from './act/reason-form.tsx'
import { SignForm, type Signature } from './act/sign-form.tsx'
import { SubmitForm } from './act/submit-form.tsx'
import { desk, PEOPLE, REVIEW, view } from './samples.ts'

const user = userEvent.setup()
const yes: Answer<null> = { ok: true, value: null }
const pick = async (name: RegExp) => {
  await user.click(screen.getByRole('button', { name: /人员/ }))
  await user.click(await screen.findByRole('option', { name }))
}

describe('signing', () => {
  const ANNA = { id: 'p-anna', name: '何静', unit: '', stages: ['second'], admin: false }
  const show = (over = view(), onSign: (signature: Signature) => Promise<Answer<null>> = vi.fn(async () => yes)) => {
    const onDone = vi.fn()
    const page = (one: typeof over) => <SignForm view={one} people={[...PEOPLE, ANNA]} current="p-wang" onSign={onSign} onOptions={vi.fn()} onDone={onDone} />
    const { rerender } = render(page(over))
    return { onSign, onDone, rerender: (one: typeof over) => rerender(page(one)) }
  }

  it('says what it does and in whose name, and binds to what was read', async () => {
    const { onSign, onDone } = show()
    await pick(/何静/)
    await user.type(screen.getByLabelText('PIN'), '4321')
    await user.click(screen.getByRole('button', { name: '以何静的名义签署复审' }))
    expect(onSign).toHaveBeenCalledWith({ person: 'p-anna', pin: '4321', stage: 'second', verdict: 'signed', remark: '', fingerprint: 'now' })
    expect(onDone).toHaveBeenCalledWith('已签署。')
  })

  it('bars whoever wrote the draft or signed another stage', async () => {
    show(view({ review: { ...REVIEW, authors: ['p-wang', 'p-long'] } }))
    await user.click(screen.getByRole('button', { name: /人员/ }))
    const options = await screen.findAllByRole('option')
    expect(options.map(one => [one.textContent?.slice(-8), one.getAttribute('aria-disabled')])).toEqual([['（已签另一环节）', 'true'], ['或改过这篇稿件）', 'true'], ['何静', null]])
  })

  it('returns a draft only with a reason', async () => {
    const { onSign } = show()
    await pick(/何静/)
    await user.type(screen.getByLabelText('PIN'), '4321')
    await user.click(screen.getByRole('radio', { name: '退回' }))
    await user.click(screen.getByRole('button', { name: '以何静的名义退回' }))
    expect(onSign).not.toHaveBeenCalled()
    await user.type(screen.getByRole('textbox', { name: '退回的原因' }), '数据要核对')
    await user.click(screen.getByRole('button', { name: '以何静的名义退回' }))
    expect(onSign).toHaveBeenCalledWith(expect.objectContaining({ verdict: 'returned', remark: '数据要核对' }))
  })

  it('keeps to the content that was read when the draft changes meanwhile', async () => {
    const { onSign, rerender } = show()
    rerender(view({ fingerprint: 'newer' }))
    expect(screen.getByText(/又有改动/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: '查看最新的改动' }))
    await pick(/何静/)
    await user.type(screen.getByLabelText('PIN'), '4321')
    await user.click(screen.getByRole('button', { name: '以何静的名义签署复审' }))
    expect(onSign).toHaveBeenCalledWith(expect.objectContaining({ fingerprint: 'newer' }))
  })

  it.each([
    ['wrong-pin', 'PIN 不对，请再输一次。'], ['text-changed', '稿件刚刚又有改动，请看过改动再签。'], ['never-heard-of', '这一步没有做成（never-heard-of），请再试一次。稿件未受影响。'],
  ])('says %s as a sentence', async (why, sentence) => {
    show(view(), async () => ({ ok: false, why }))
    await pick(/何静/)
    await user.type(screen.getByLabelText('PIN'), '4321')
    await user.click(screen.getByRole('button', { name: '以何静的名义签署复审' }))
    expect((await screen.findByText(sentence)).closest('[role=alert]')).toBeTruthy()
  })

  it('shows the signer what must be fixed and was let stay, with the reason', () => {
    show()
    expect(screen.getByRole('region', { name: '已写明理由忽略的必须改问题' }).textContent).toContain('理由：引用文件原文，不能改。')
  })

  it('cannot sign what cannot be read', () => {
    show(view({ fingerprint: null }))
    expect(screen.queryByRole('button', { name: /签署/ })).toBeNull()
    expect(screen.getByText(/读不到稿件现在的内容/)).toBeTruthy()
  })
})

describe('the person at the keyboard', () => {
  it('is chosen with a PIN, and asked for once at a time', async () => {
    let answer: (value: Answer<null>) => void = () => undefined
    const onChoose = vi.fn(() => new Promise<Answer<null>>(resolve => { answer = resolve }))
    const onDone = vi.fn()
    render(<PersonForm people={PEOPLE} current={null} onChoose={onChoose} onOptions={vi.fn()} onDone={onDone} />)
    await pick(/韩立诚/)
    await user.type(screen.getByLabelText('PIN'), '123{Enter}')
    expect(onChoose).not.toHaveBeenCalled()
    await user.type(screen.getByLabelText('PIN'), '4{Enter}{Enter}')
    expect(onChoose).toHaveBeenCalledTimes(1)
    expect(onChoose).toHaveBeenCalledWith('p-han', '1234')
    answer(yes)
    await vi.waitFor(() => expect(onDone).toHaveBeenCalledWith('使用人已切换。'))
  })

  it('is locked without a PIN', async () => {
    const onChoose = vi.fn(async () => yes)
    render(<PersonForm people={PEOPLE} current="p-wang" onChoose={onChoose} onOptions={vi.fn()} onDone={vi.fn()} />)
    await user.click(screen.getByRole('button', { name: '锁定，无人使用' }))
    expect(onChoose).toHaveBeenCalledWith(null)
  })
})

describe('a reason, and sending for review', () => {
  it('takes a reason of two characters at least, in a name', async () => {
    const onReason = vi.fn(async () => yes)
    render(<ReasonForm view={view()} people={PEOPLE} current="p-wang" onReason={onReason} onDone={vi.fn()} />)
    await user.type(screen.getByRole('textbox', { name: '理由' }), '急')
    await user.type(screen.getByLabelText('PIN'), '1234')
    await user.click(screen.getByRole('button', { name: '由王小明说明理由并放行' }))
    expect(onReason).not.toHaveBeenCalled()
    await user.type(screen.getByRole('textbox', { name: '理由' }), '件，事后补签')
    await user.click(screen.getByRole('button', { name: '由王小明说明理由并放行' }))
    expect(onReason).toHaveBeenCalledWith('p-wang', '1234', '急件，事后补签')
  })

  it('offers no reason where the settings forbid it', () => {
    render(<ReasonForm view={view({ desk: desk({ mode: 'forbid' }) })} people={PEOPLE} current="p-wang" onReason={vi.fn()} onDone={vi.fn()} />)
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  it('sends for review only in a name', () => {
    const page = (current: boolean) => <SubmitForm view={view()} current={current ? PEOPLE[0] ?? null : null} onSubmit={vi.fn()} onPerson={vi.fn()} onDone={vi.fn()} />
    const { rerender } = render(page(false))
    expect(screen.getByRole('button', { name: '送审' }).hasAttribute('disabled')).toBe(true)
    rerender(page(true))
    expect(screen.getByRole('button', { name: '由王小明送审' }).hasAttribute('disabled')).toBe(false)
    expect(screen.getByText(/必须改 3 · 建议改 5 · 提示 2/)).toBeTruthy()
  })
})
