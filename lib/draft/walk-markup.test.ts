// Does the walk read what a reader sees, in order, and where it stands?
import * as fc from 'fast-check'
import { isText } from 'domhandler'
import { describe, expect, it } from 'vitest'
import { parseMarkup } from './bounded-parser.ts'
import type { MarkupOptions } from './markup.ts'
import { PARSED, readHtml, readParsed } from './read-html.ts'
import { contentOf, readTree } from './read-tree.ts'

/** A block as `kind level! text`, `!` where it is hidden. */
const blocksOf = (html: string, options: MarkupOptions = {}): string[] =>
  contentOf(readTree(parseMarkup(html), PARSED, options)).body
    .map(({ kind, level, hidden, text }) => `${kind === 'paragraph' ? '' : `${kind}${level ?? ''} `}${hidden === true ? '!' : ''}${text}`)

describe('text', () => {
  it.each([
    ['一个段落', ['一个段落']],
    ['<p>甲</p><p>乙</p>', ['甲', '乙']],
    ['甲<p>乙</p>丙', ['甲', '乙', '丙']],
    ['<p>甲<b>乙</b><i>丙</i></p>', ['甲乙丙']],
    ['<section>\n  <p>甲</p>\n\n  <p>乙</p>\n</section>', ['甲', '乙']],
    ['<p>\n  甲\n  乙  丙\t</p>', ['甲 乙 丙']],
    ['<p>甲 <b> 乙</b> </p>', ['甲 乙']],
    ['<p>甲&nbsp;&nbsp;乙</p>', ['甲\u00A0\u00A0乙']],
    ['<p>\u3000\u3000甲</p>', ['\u3000\u3000甲']],
    ['<p>甲<br>乙</p>', ['甲\n乙']],
    ['<p>甲 <br> 乙<br></p>', ['甲\n乙']],
    ['<p><br>甲</p>', ['甲']],
    ['<p><br></p><p>&nbsp;</p><p>\u200B</p>', []],
    ['<pre>甲\n  乙</pre>', ['甲\n  乙']],
    ['<p style="white-space: pre-wrap">甲  乙\n丙</p>', ['甲  乙\n丙']],
    ['<pre><span style="white-space:normal">甲\n乙</span></pre>', ['甲 乙']],
    ['<h1>甲</h1><h6>乙</h6>', ['heading1 甲', 'heading6 乙']],
    ['<h2><section><span>甲</span></section></h2>', ['heading2 甲']],
    ['<ul><li>甲<ul><li><p>乙</p></li></ul></li></ul>', ['list-item 甲', 'list-item 乙']],
    ['<table><tr><th>甲</th><td><p>乙</p><p>丙</p></td></tr></table>', ['table-cell 甲', 'table-cell 乙', 'table-cell 丙']],
    ['<blockquote><p>甲</p><h3>乙</h3></blockquote>', ['quotation 甲', 'heading3 乙']],
    ['<figure><img src="a.png"><figcaption>甲</figcaption></figure>', ['caption 甲']],
    ['<p>甲</p><script>乙</script><style>丙</style><template>丁</template><noscript>戊</noscript>', ['甲']],
    ['<p>甲</p><svg><title>乙</title><foreignObject><div>丙</div></foreignObject><text>丁</text></svg>', ['甲', '!乙', '丙', '丁']],
    ['<ruby>甲<rt>jia</rt></ruby>', ['甲jia']],
    ['<p>甲<!-- 乙 -->丙</p>', ['甲丙']],
    ['<mp-style-type>甲</mp-style-type>', ['甲']],
    ['<mp-common-profile data-nickname="甲"><p>乙</p></mp-common-profile>', ['乙']],
    ['<iframe src="a">甲</iframe><video>乙</video>', []],
    ['<p contenteditable="false">甲</p><p class="ProseMirror-widget">乙</p>', ['甲', '乙']],
    ['<p>甲<p>乙</div></b>丙<b>丁', ['甲', '乙丙丁']],
    ['</p>甲', ['甲']],
  ])('of %j is %j', (html, blocks) => expect(blocksOf(html)).toEqual(blocks))
})

describe('hidden text', () => {
  it.each([
    ['<p style="display:none">甲</p>', ['!甲']], ['<p style="DISPLAY : None !important">甲</p>', ['!甲']], ['<p style="display:/**/none">甲</p>', ['!甲']],
    ['<p style="visibility:hidden">甲<b style="visibility:visible">乙</b></p>', ['乙', '!甲']],
    ['<p style="opacity:0">甲<b style="opacity:1">乙</b></p>', ['!甲乙']], ['<p style="opacity:0.0">甲</p>', ['!甲']], ['<p style="opacity:.5">甲</p>', ['甲']],
    ['<p style="font-size:0">甲<b style="font-size:16px">乙</b></p>', ['乙', '!甲']], ['<p style="font-size:0px">甲<b style="font-size:1em">乙</b></p>', ['!甲乙']],
    ['<p style="height:0;overflow:hidden">甲</p>', ['!甲']], ['<p style="max-height:0px;overflow-y:hidden">甲</p>', ['!甲']], ['<p style="height:0">甲</p>', ['甲']],
    ['<p style="height:0;overflow:visible">甲</p>', ['甲']], ['<p style="width:0;overflow:hidden">甲</p>', ['!甲']],
    ['<p hidden>甲</p>', ['!甲']], ['<p>甲<span hidden>乙</span>丙</p>', ['甲丙', '!乙']],
    ['<p>赌<span style="display:none">无</span>博</p>', ['赌博', '!无']],
    ['<p style="background:url(data:image/png;base64,aaaa);display:none">甲</p>', ['!甲']], ['<p style="content:\';display:none\'">甲</p>', ['甲']],
    ['<p style="">甲</p>', ['甲']], ['<p style="display">甲</p>', ['甲']], ['<p style=";;:;a:b">甲</p>', ['甲']],
  ])('of %j reads %j', (html, blocks) => expect(blocksOf(html)).toEqual(blocks))
})

describe('a live editor', () => {
  it.each([
    ['<p>甲<img class="ProseMirror-separator"><br class="ProseMirror-trailingBreak"></p>', ['甲']],
    ['<p>甲<span class="x ProseMirror-widget">乙</span></p>', ['甲']],
    ['<p class="editor_content_placeholder">从这里开始写正文</p><p>甲</p>', ['甲']],
    ['<p>甲</p><grammarly-extension>乙</grammarly-extension><lt-highlighter>丙</lt-highlighter><harper-highlight>丁</harper-highlight>', ['甲']],
    ['<p>甲</p><div contenteditable="false">乙<div contenteditable="true">丙</div></div>', ['甲', '丙']],
    ['<p>甲</p><svg contenteditable="false"><foreignObject><p>乙</p></foreignObject></svg>', ['甲', '乙']],
    ['<p>甲<span contenteditable="false">#话题#</span>乙</p>', ['甲#话题#乙']],
    ['<figure contenteditable="false"><img src="a.png"><span>点击替换</span><span contenteditable="false">移动</span></figure>', []],
    ['<figure><img src="a.png"><button>删除</button><textarea>说明</textarea></figure><p>甲</p>', ['甲']],
    ['<p class="mine">甲</p><p class="yours">乙</p><my-tool>丙</my-tool>', ['乙']],
    ['<mp-common-profile data-nickname="甲"><p>画出来的字</p></mp-common-profile>', []],
  ])('of %j reads %j', (html, blocks) => {
    expect(blocksOf(html, { editor: true, islands: 'skip', ignore: ['.mine', 'my-tool'] })).toEqual(blocks)
  })
  it('in which nothing is locked keeps what only looks locked', () => {
    expect(blocksOf('<p contenteditable="false">甲</p>', { editor: true, islands: 'read' })).toEqual(['甲'])
  })
  it('shows components and pictures that it locks', () => {
    const content = contentOf(readTree(parseMarkup('<section contenteditable="false"><mp-common-profile data-id="1" data-nickname="甲"></mp-common-profile><img src="https://wx1.sinaimg.cn/large/p.jpg"></section>'), PARSED, { editor: true, islands: 'skip' }))
    expect(content.cards.map(card => card.text)).toEqual(['甲'])
    expect(content.pictures.map(picture => picture.id)).toEqual(['sina:p'])
  })
})

describe('pictures, links and cards', () => {
  it('stand in their block, or before the next one', () => {
    const { pictures, cards } = readHtml('<p><img src="//a/1"></p><p>&nbsp;<img src="//a/2">甲<img src="//a/3">乙</p><mp-common-profile data-id="x"></mp-common-profile><p><img src="//a/4"></p>')
    expect(pictures.map(({ id, block, place }) => [id, block, place])).toEqual([['url:a/1', 0, 0], ['url:a/2', 0, 2], ['url:a/3', 0, 4], ['url:a/4', 1, 1]])
    expect(cards).toEqual([{ kind: 'mp-common-profile', id: 'x', text: '', block: 1, place: 0 }])
  })
  it('are links with their words, split ones joined', () => {
    const { links } = readHtml('<p>甲<a href="https://a">乙<b>丙</b></a><a href="https://a">丁</a> <a href="https://a">戊</a></p><a href="https://b"><p>己</p><p>庚</p></a><a name="x">辛</a><a href="https://c"><img src="//a/1"></a>')
    expect(links).toEqual([
      { href: 'https://a', text: '乙丙丁', block: 0, at: 1 }, { href: 'https://a', text: '戊', block: 0, at: 5 },
      { href: 'https://b', text: '己\n庚', block: 1, at: 0 }, { href: 'https://c', text: '', block: 3, at: 1 },
    ])
  })
  it.each([
    ['<mp-common-profile data-id="a" data-nickname="甲" data-alias="b" data-signature="乙"></mp-common-profile>', { kind: 'mp-common-profile', id: 'a', text: '甲\nb\n乙' }],
    ['<mp-common-videosnap data-id="a" data-nonceid="n" data-nickname="甲" data-desc="乙"></mp-common-videosnap>', { kind: 'mp-common-videosnap', id: 'a', text: '甲\n乙' }],
    ['<mp-miniprogram data-miniprogram-appid="a" data-miniprogram-path="p" data-miniprogram-title="甲"></mp-miniprogram>', { kind: 'mp-miniprogram', id: 'a/p', text: '甲' }],
    ['<mpvoice voice_encode_fileid="a" name="甲"></mpvoice>', { kind: 'mpvoice', id: 'a', text: '甲' }],
    ['<qqmusic musicid="1" music_name="甲" singer="乙"></qqmusic>', { kind: 'qqmusic', id: '1', text: '甲\n乙' }],
    ['<iframe class="video_iframe" data-src="https://v.qq.com/x?width=5&amp;vid=a1"></iframe>', { kind: 'iframe', id: 'a1', text: '' }],
    ['<mp-common-poi data-id="1" data-name="甲" data-address="乙"></mp-common-poi>', { kind: 'mp-common-poi', id: '1', text: '甲\n乙' }],
    ['<video src="https://a/b.mp4?t=1"></video>', { kind: 'video', id: '//a/b.mp4', text: '' }],
  ])('%s is a card', (html, card) => expect(readHtml(html).cards).toEqual([{ ...card, block: 0, place: 0 }]))
  it('are backgrounds too, and pictures inside drawings', () => {
    const { pictures } = readHtml('<section style="background-image: url(&quot;//a/1&quot;), url(\'//a/2\')"></section><svg><image xlink:href="//a/3"/></svg><svg style="background:url(//a/4) no-repeat"></svg>')
    expect(pictures.map(picture => picture.id)).toEqual(['url:a/1', 'url:a/2', 'url:a/3', 'url:a/4'])
  })
})

describe('runs', () => {
  const markup = fc.string({ unit: fc.constantFrom('<p>', '</p>', '<b>', '</b>', '<br>', '<pre>', '</pre>', '<i hidden>', '</i>', '\n', '  ', ' ', '甲', 'ab', '&amp;', '<a href=x>', '</a>', '&nbsp;'), maxLength: 30 })

  it('hold every character of a block exactly once, in order, save line breaks', () => {
    fc.assert(fc.property(markup, html => {
      for (const { text, runs } of readParsed(parseMarkup(html)).blocks) {
        let at = 0
        for (const { node, start, length, offset } of runs) {
          expect(text.slice(at, start)).toMatch(/^\n*$/)
          if (!isText(node)) throw new Error('a run stands in a text node')
          expect(node.data.slice(offset, offset + length).replace(/[\t\n\r\f]/g, ' ')).toBe(text.slice(start, start + length).replace(/\n/g, ' '))
          at = start + length
        }
        expect(at).toBe(text.length)
        expect(text.trim()).not.toBe('')
      }
    }))
  })
})
