// Can an editor go through the findings, understand them and mend them, with the keyboard alone?
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { Panel, type PanelProps } from './panel/panel.tsx'
import { desk, findingAt, findings, PEOPLE, SURFACES, view } from './samples.ts'

const show = (some: Partial<PanelProps> = {}) => {
  const mocks = {
    onChoose: vi.fn<PanelProps['onChoose']>(), onOpen: vi.fn<PanelProps['onOpen']>(), jump: vi.fn<PanelProps['jump']>(async () => ({ ok: true, value: null })),
    fix: vi.fn<PanelProps['fix']>(async () => ({ ok: true, value: 'done' })), ignore: vi.fn<PanelProps['ignore']>(async () => ({ ok: true, value: null })),
    restore: vi.fn<PanelProps['restore']>(async () => ({ ok: true, value: null })),
  }
  const props: PanelProps = {
    surfaces: SURFACES.slice(0, 1), chosen: 's-1', view: view(), people: PEOPLE, current: 'p-wang', problem: null, locale: 'zh-CN',
    ...mocks, ...some,
  }
  return { props: mocks, user: userEvent.setup(), ...render(<Panel {...props} />) }
}

describe('the list of findings', () => {
  it('stands by severity, graver first, and says each one whole', () => {
    show()
    expect(screen.getAllByRole('heading', { level: 2 }).map(one => one.textContent)).toEqual(['必须改4', '建议改3', '提示3'])
    const [first] = screen.getAllByRole('article')
    expect(first?.textContent).toContain('“截止”'.slice(1, 3))
    expect(first?.textContent).toContain('表示时间终点后接时间名词用“截至”。')
    expect(first?.getAttribute('aria-setsize')).toBe('10')
  })

  it('draws a window of 2,000 findings, not all of them', () => {
    show({ view: view({ findings: findings(2000), ignored: [] }) })
    const drawn = screen.getAllByRole('article')
    expect(drawn.length).toBeGreaterThan(3)
    expect(drawn.length).toBeLessThan(60)
    expect(drawn[0]?.getAttribute('aria-setsize')).toBe('2000')
  })

  it('moves with J and K, jumps with Enter and mends with F', async () => {
    const { props, user } = show()
    await user.keyboard('jjk')
    const focused = document.activeElement
    expect(focused?.getAttribute('aria-posinset')).toBe('2')
    await user.keyboard('{Enter}')
    expect(props.jump).toHaveBeenCalledTimes(1)
    const id = props.jump.mock.calls[0]?.at(0)
    await user.keyboard('f')
    expect(props.fix.mock.calls[0]).toEqual([id, expect.any(String)])
    expect(screen.getByText(/^已改为“/)).toBeTruthy()
  })

  it('leaves the keys alone while somebody types in the search', async () => {
    const { props, user } = show()
    await user.click(screen.getByRole('searchbox'))
    await user.keyboard('jf身份证')
    expect(props.fix).not.toHaveBeenCalled()
    expect(screen.getByText('没有符合条件的问题')).toBeTruthy()
    await user.clear(screen.getByRole('searchbox'))
    await user.keyboard('身份证')
    expect(screen.getAllByRole('article', { name: /第/ }).every(one => one.textContent?.includes('身份证'))).toBe(true)
  })

  it('says so when the text has moved and nothing was mended', async () => {
    const { user } = show({ fix: async () => ({ ok: true, value: 'moved' }) })
    await user.keyboard('f')
    expect((await screen.findByText(/原文已经变动/)).closest('[role=alert]')).toBeTruthy()
  })

  it('asks a reason before a must-fix finding is ignored', async () => {
    const only = findingAt(0)
    const { props, user } = show({ view: view({ findings: [only], ignored: [] }) })
    await user.click(screen.getByRole('button', { name: /^忽略/ }))
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('button', { name: '忽略并记下理由' }))
    expect(props.ignore).not.toHaveBeenCalled()
    expect(within(dialog).getByText('理由至少写两个字')).toBeTruthy()
    await user.type(within(dialog).getByRole('textbox', { name: '理由' }), '引用文件原文')
    await user.click(within(dialog).getByRole('button', { name: '忽略并记下理由' }))
    expect(props.ignore).toHaveBeenCalledWith(only.id, 'draft', '引用文件原文')
  })

  it('offers three scopes for what may stay, without a reason', async () => {
    const only = findingAt(1)
    const { props, user } = show({ view: view({ findings: [only], ignored: [] }) })
    await user.click(screen.getByRole('button', { name: /^忽略/ }))
    expect((await screen.findAllByRole('menuitem')).map(one => one.textContent)).toEqual(['忽略一次', '本稿忽略', '加入本单位词库'])
    await user.click(screen.getByRole('menuitem', { name: '忽略一次' }))
    expect(props.ignore).toHaveBeenCalledWith(only.id, 'once')
  })

  it('keeps the ignored ones at the bottom, with their reasons, and gives back what was ignored once', async () => {
    const { props, user } = show({ view: view({ findings: [] }) })
    await user.click(screen.getByRole('button', { name: /已忽略 2 处/ }))
    expect(screen.getByText('理由：引用文件原文，不能改。')).toBeTruthy()
    expect(screen.getByText('本稿忽略（王小明）')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: '恢复' }))
    expect(props.restore).toHaveBeenCalledWith('i-2')
  })
})

describe('the state', () => {
  it('never shows an unchecked draft as clean', () => {
    show({ view: view({ findings: [], ignored: [], desk: desk({ check: 'unchecked', counts: { error: 0, warning: 0, advice: 0 } }) }) })
    expect(screen.getByText('还没有检查')).toBeTruthy()
    expect(screen.queryByText('没有发现问题')).toBeNull()
    expect(screen.queryByText('无问题')).toBeNull()
  })

  it('names what is missing before publication', () => {
    const { container } = show()
    expect(container.querySelector('.readiness')?.textContent).toBe('发布准备度 必须改 3 · 还差 复审、终审')
  })

  it('leaves a private account in peace', () => {
    show({ view: view({ desk: desk({ standing: 'private' }) }) })
    expect(screen.getByText('非本单位账号，不检查、不拦截。')).toBeTruthy()
    expect(screen.queryByRole('tab')).toBeNull()
  })

  it('offers a choice among several drafts', async () => {
    const { props, user } = show({ surfaces: SURFACES })
    await user.click(screen.getByRole('button', { name: /稿件/ }))
    await user.click(await screen.findByRole('option', { name: '无标题稿件' }))
    expect(props.onChoose).toHaveBeenCalledWith('s-2')
  })
})

describe('the review', () => {
  it('shows valid and void stamps, what is missing, and the way on', async () => {
    const { props, user } = show()
    await user.click(screen.getByRole('tab', { name: '审核' }))
    expect(screen.getByText('已失效')).toBeTruthy()
    expect(screen.getAllByText('还差终审。')).toHaveLength(1)
    expect(screen.getByText('等待签署')).toBeTruthy()
    expect(screen.queryByRole('button', { name: '送审' })).toBeNull()
    await user.click(screen.getByRole('button', { name: '签署或退回…' }))
    expect(props.onOpen).toHaveBeenCalledWith('sign')
  })

  it('tells added from removed in words', async () => {
    const { user, container } = show()
    await user.click(screen.getByRole('tab', { name: '审核' }))
    expect([...container.querySelectorAll('del')].map(one => one.textContent)).toEqual(['删截止', '删␣'])
    expect([...container.querySelectorAll('ins')].map(one => one.textContent)).toEqual(['增新闻发布会答记者问', '增截至'])
    await user.click(screen.getByRole('button', { name: /字未变/ }))
    expect(screen.queryByRole('button', { name: /字未变/ })).toBeNull()
  })
})
