// Can an office be set up, and its settings be changed, by hand?
import { readFileSync } from 'node:fs'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { LICENCES } from './options/about.tsx'
import { Ledger } from './options/ledger.tsx'
import { People } from './options/people.tsx'
import { PolicyPage } from './options/policy.tsx'
import { Setup, type SetupAnswers } from './options/setup.tsx'
import { Terms } from './options/terms.tsx'
import { ACCOUNTS, ledger, PEOPLE, POLICY } from './samples.ts'

const user = userEvent.setup()
const TEMPLATES = [{ id: 'one', title: '一审', stages: POLICY.stages.slice(2) }, { id: 'three', title: '三审', stages: POLICY.stages }]

describe('first use', () => {
  it('takes three steps, writes nothing before the last, and makes the first person the administrator', async () => {
    const onFinish = vi.fn(async (_answers: SetupAnswers) => ({ ok: true, value: null }) as const)
    render(<Setup accounts={ACCOUNTS.slice(0, 1)} policy={POLICY} templates={TEMPLATES} onFinish={onFinish} />)
    await user.click(screen.getByRole('button', { name: '下一步' }))
    expect(screen.getByText('请填写姓名')).toBeTruthy()
    await user.type(screen.getByLabelText('姓名'), '周敏')
    await user.type(screen.getByLabelText('PIN'), '2468')
    await user.type(screen.getByLabelText('再输一次 PIN'), '2469')
    await user.click(screen.getByRole('button', { name: '下一步' }))
    expect(screen.getByText('两次输入的 PIN 不一样')).toBeTruthy()
    await user.clear(screen.getByLabelText('再输一次 PIN'))
    await user.type(screen.getByLabelText('再输一次 PIN'), '2468')
    await user.click(screen.getByRole('button', { name: '下一步' }))
    await user.click(screen.getByRole('radio', { name: /^个人/ }))
    await user.click(screen.getByRole('button', { name: '下一步' }))
    await user.click(screen.getByRole('button', { name: '一审' }))
    await user.click(screen.getByRole('radio', { name: /^禁止/ }))
    await user.click(screen.getByRole('checkbox', { name: '终审' }))
    expect(onFinish).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: '完成设置' }))
    expect(onFinish).toHaveBeenCalledWith({
      person: { name: '周敏', unit: '', pin: '2468', admin: true, stages: ['final'] },
      policy: { mode: 'forbid', stages: [{ id: 'final', title: '终审' }] },
      accounts: [{ account: 'gh_0123456789ab', name: '某某统计', standing: 'private' }],
    })
  })
})

describe('people', () => {
  it('adds a person without a second PIN while an administrator is at the keyboard, and asks for it when it must', async () => {
    const onAdd = vi.fn()
      .mockResolvedValueOnce({ ok: false, why: 'needs-administrator' })
      .mockResolvedValue({ ok: true, value: PEOPLE[0] })
    render(<People people={PEOPLE} current="p-zhou" stages={POLICY.stages} onAdd={onAdd} />)
    await user.type(screen.getByLabelText('姓名'), '何静')
    await user.type(screen.getByLabelText('PIN'), '1357')
    await user.type(screen.getByLabelText('再输一次 PIN'), '1357')
    await user.click(screen.getByRole('checkbox', { name: '复审' }))
    await user.click(screen.getByRole('button', { name: '添加何静' }))
    expect(onAdd).toHaveBeenLastCalledWith({ name: '何静', unit: '', stages: ['second'], admin: false, pin: '1357' })
    const confirm = screen.getByRole('region', { name: '由管理员确认' })
    await user.type(within(confirm).getByLabelText('PIN'), '2468')
    await user.click(screen.getByRole('button', { name: '添加何静' }))
    expect(onAdd).toHaveBeenLastCalledWith(expect.objectContaining({ by: { person: 'p-zhou', pin: '2468' } }))
  })
})

describe('review settings', () => {
  it('keeps the ids of stages and gives a new one to a stage that is added', async () => {
    const onSet = vi.fn(async () => ({ ok: true, value: null }) as const)
    render(<PolicyPage policy={POLICY} people={PEOPLE} current="p-zhou" templates={TEMPLATES} onSet={onSet} />)
    await user.click(screen.getByRole('button', { name: '去掉第 2 环节' }))
    await user.click(screen.getByRole('button', { name: '加一个环节' }))
    await user.type(screen.getByLabelText('PIN'), '2468')
    await user.click(screen.getByRole('button', { name: '以周敏的名义保存' }))
    expect(onSet).not.toHaveBeenCalled()
    expect(screen.getByText('环节要有名称')).toBeTruthy()
    await user.type(screen.getByLabelText('第 3 环节'), '诵读')
    await user.click(screen.getByRole('button', { name: '以周敏的名义保存' }))
    expect(onSet).toHaveBeenCalledWith({ mode: 'reason', stages: [{ id: 'first', title: '初审' }, { id: 'final', title: '终审' }, { id: 'stage-3', title: '诵读' }] }, 'p-zhou', '2468')
  })
})

describe('word lists', () => {
  it('shows what a file would bring before it is taken in', async () => {
    const onImport = vi.fn(async () => ({ ok: true, value: { id: 'x', rows: 1, bad: [] } }) as const)
    const read = { name: '本局词', text: '截止=>截至\n的', rows: [{ term: '截止', replace: ['截至'] }], bad: [{ line: 2, why: '“的”太短，至少两个字' }] }
    const { container } = render(<Terms lists={[]} onRead={async () => read} onImport={onImport} onRemove={vi.fn()} />)
    await user.upload(container.querySelector<HTMLInputElement>('input[type=file]') ?? document.createElement('input'), new File(['x'], '本局词.txt', { type: 'text/plain' }))
    expect(await screen.findByText('可用 1 条 · 不能用 1 行')).toBeTruthy()
    expect(screen.getByText('第 2 行')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: '导入 1 条' }))
    expect(onImport).toHaveBeenCalledWith('本局词', read.text)
    expect(screen.getByText('已导入“本局词”，1 条。')).toBeTruthy()
  })

  it('asks again before a list is removed', async () => {
    const onRemove = vi.fn(async () => ({ ok: true, value: null }) as const)
    render(<Terms lists={[{ id: 't', name: '本局词', rows: 3 }]} onRead={vi.fn()} onImport={vi.fn()} onRemove={onRemove} />)
    await user.click(screen.getByRole('button', { name: '移除“本局词”' }))
    expect(onRemove).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: '移除“本局词”' }))
    expect(onRemove).toHaveBeenCalledWith('t')
  })
})

describe('records', () => {
  it('draws a window of 50,000 lines, finds the altered ones, and filters', async () => {
    render(<Ledger lines={ledger(50_000)} locale="zh-CN" onReload={vi.fn()} />)
    expect(screen.getAllByRole('article').length).toBeLessThan(60)
    await user.click(screen.getByRole('checkbox', { name: '只看异常' }))
    expect(screen.getAllByRole('article').every(one => one.textContent?.includes('✕ 有异常'))).toBe(true)
    await user.click(screen.getByRole('checkbox', { name: '只看异常' }))
    await user.type(screen.getByRole('searchbox'), '31234')
    expect(screen.getAllByRole('article')).toHaveLength(1)
  })
})

describe('licences', () => {
  it('are told for every package that ships', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> }
    const licenceOf = (name: string) => (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { license: string }).license
    expect(Object.fromEntries(LICENCES)).toEqual(Object.fromEntries(Object.keys(dependencies).map(name => [name, licenceOf(name)])))
  })
})
