// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest'
import { controlIn, publishingKey } from './controls.ts'
import { watches } from './profiles/watches.ts'

const of = (...ids: string[]) => watches.filter(watch => ids.includes(watch.id))
const WEIBO = of('wb.comment', 'wb.repost', 'wb.home')
const WX = of('wx.article', 'wx.legacy', 'wx.tietu')

/** Presses the element that is marked `data-here`; its path as an event would have it. */
function press(list: typeof watches, html: string) {
  document.body.innerHTML = html
  const path: Element[] = []
  for (let at = document.querySelector('[data-here]'); at; at = at.parentElement) path.push(at)
  return controlIn(path, list)
}
const composer = (placeholder: string, word: string, here: boolean): string =>
  `<div class="wbpro-form"><textarea placeholder="${placeholder}"></textarea><div><button><span ${here ? 'data-here' : ''}> ${word} </span></button></div></div>`
const POST = '有什么新鲜事想分享给大家？'

describe('what publishes', () => {
  beforeEach(() => { document.body.innerHTML = '' })
  it.each([
    ['公众号发表', WX, '<div id="js_send"><button><span data-here>发表</span></button></div>', 'publish'],
    ['公众号弹窗里的发表', WX, '<div class="mass-send"><button data-here> 发表 </button></div>', 'confirm'],
    ['公众号无需声明并发表', WX, '<div class="weui-desktop-dialog"><a data-here>无需声明并发表</a></div>', 'confirm'],
    ['草稿箱卡片上的发表', of('wx.draftlist'), '<div class="weui-desktop-card" data-appid="1"><a data-here>发表</a></div>', 'publish'],
    ['微博发送', WEIBO, composer(POST, '发送', true), 'publish'],
    ['微博评论', WEIBO, `<article>${composer('发布你的评论', '评论', true)}</article>`, 'publish'],
    ['微博快转', WEIBO, '<footer><a title="快转" data-here>快转</a></footer>', 'publish'],
    ['手机版发送，在文字上方', of('wb.mobile'), '<header><a role="button" class="m-send-btn" data-here>发送</a></header><textarea placeholder="分享新鲜事…"></textarea>', 'publish'],
    ['头条弹窗里的发布', of('wb.article'), '<div class="n-modal publish-modal"><button data-here>发布</button></div>', 'publish'],
  ])('%s', (_name, list, html, role) => expect(press(list, html)?.role).toBe(role))

  it.each([
    ['公众号保存', WX, '<div id="js_submit"><button data-here>保存为草稿</button></div>'],
    ['公众号预览', WX, '<div id="js_preview"><button data-here>预览</button></div>'],
    ['弹窗外写着发表的按钮', WX, '<nav><button data-here>发表</button></nav>'],
    ['弹窗里的去声明', WX, '<div class="weui-desktop-dialog"><button data-here>去声明</button></div>'],
    ['打开评论的开关，在评论框上方', WEIBO, `<article><footer><button data-here>评论</button></footer>${composer('发布你的评论', '评论', false)}</article>`],
    ['评论下的回复链接', WEIBO, `<div>${composer('发布你的评论', '评论', false)}<div><a data-here>回复</a></div></div>`],
    ['没有文字框的发送', WEIBO, '<div><button data-here>发送</button></div>'],
    ['私信里的发送', WEIBO, '<div><textarea placeholder="发私信"></textarea><button data-here>发送</button></div>'],
    ['头条下一步', of('wb.article'), '<header><button data-here>下一步</button></header>'],
  ])('%s does not', (_name, list, html) => expect(press(list, html)).toBeNull())

  it('a button belongs to the editor beside it', () => {
    const control = press(WEIBO, `${composer(POST, '发送', false)}<article>${composer('发布你的评论', '评论', true)}</article>`)
    expect(control?.watch.id).toBe('wb.comment')
    expect(control?.editor?.getAttribute('placeholder')).toBe('发布你的评论')
  })
})

describe('Ctrl+Enter', () => {
  const key = (init: KeyboardEventInit, placeholder: string) => {
    document.body.innerHTML = `<textarea placeholder="${placeholder}"></textarea>`
    const box = document.querySelector('textarea') as Element
    return publishingKey(new KeyboardEvent('keydown', init), [box, document.body], WEIBO)
  }
  it.each([
    [{ key: 'Enter', ctrlKey: true }, POST, 'wb.home'],
    [{ key: 'Enter', metaKey: true }, '发布你的回复', 'wb.comment'],
    [{ key: 'Enter' }, POST, undefined],
    [{ key: 's', ctrlKey: true }, POST, undefined],
    [{ key: 'Enter', ctrlKey: true }, '搜索', undefined],
  ])('%o in %s', (init, placeholder, id) => expect(key(init, placeholder)?.watch.id).toBe(id))
})
