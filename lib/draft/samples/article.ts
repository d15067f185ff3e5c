// Which draft do the fingerprint's tests change and render again? One article with everything that a reader can see.
import { readSave } from '../read-save.ts'
import { isDraft } from '../reading.ts'
import type { Draft } from '../model.ts'
import type { SaveShape } from '../save-shape.ts'

export const SHAPE: SaveShape = {
  platform: 'wechat', kind: 'article', numbering: 'indexed',
  fields: {
    title: 'title', author: 'author', digest: 'digest', description: 'guide_words', sourceUrl: 'sourceurl',
    recommendTitle: 'reprint_recommend_title', recommendBody: 'reprint_recommend_content',
  },
  html: 'content', digestFilled: 'auto_gen_digest', cover: 'cdn_url',
  kindBy: { name: 'share_page_type', kinds: { '0': 'article', '8': 'picture-text', '10': 'text' } },
  pictures: { name: 'share_imageinfo', form: 'list' },
}

export const PICTURE = 'https://mmbiz.qpic.cn/sz_mmbiz_png/PICTUREKEY1/640?wx_fmt=png'

export const BODY = [
  '<h2>一、工作安排</h2>',
  '<p>市卫生健康局定于8月1日至10日开展<strong>免费</strong>体检，地点在<a href="https://www.example.gov.cn/notice?id=12&amp;from=2">市民中心</a>三楼。</p>',
  '<p>报名电话：0000-1234567。<br>联系人：张同志。</p>',
  `<p><img data-src="${PICTURE}" data-imgfileid="100001" data-ratio="0.56" data-w="640" alt="会场"></p>`,
  '<p>预约<img data-src="https://mmbiz.qpic.cn/mmbiz_gif/ICONKEY/0?wx_fmt=gif">从速，预约从速。</p>',
  '<ul><li><p>带身份证</p></li><li><p>带医保卡</p></li></ul>',
  '<blockquote><p>健康是福。</p></blockquote>',
  '<table><tbody><tr><td><p>时间</p></td><td><p>上午</p></td></tr></tbody></table>',
  '<p><span style="display:none">看不见的话</span></p>',
  '<section><mp-common-profile data-id="MzA5" data-nickname="健康某市" data-alias="jkms" data-signature="市卫生健康局官方账号"></mp-common-profile></section>',
  '<section><mp-common-miniprogram data-miniprogram-appid="wx1" data-miniprogram-path="pages/index" data-miniprogram-title="预约挂号" data-miniprogram-nickname="健康通"></mp-common-miniprogram></section>',
  '<p><iframe class="video_iframe" data-mpvid="wxv_1" data-src="https://mp.weixin.qq.com/mp/readtemplate?vid=wxv_1"></iframe></p>',
  '<svg viewBox="0 0 10 10"><foreignObject x="0" y="0"><section>图中文字</section></foreignObject></svg>',
  '<section style="background-image:url(&quot;https://mmbiz.qpic.cn/mmbiz_jpg/BACKKEY/0?wx_fmt=jpeg&quot;)"><p>背景上的字</p></section>',
  '<p>详见<a class="weapp_text_link" data-miniprogram-appid="wx2" data-miniprogram-path="a/b" href="">小程序</a>。</p>',
  '<pre>第一行\n第二行</pre>',
].join('')

export type Form = Readonly<Record<string, string>>

export const FORM: Form = {
  title0: '关于开展免费体检的通知', author0: '市卫生健康局', digest0: '请广大市民按时参加', auto_gen_digest0: '0',
  content0: BODY, sourceurl0: 'https://www.example.gov.cn/art/12', cdn_url0: 'https://mmbiz.qpic.cn/mmbiz_jpg/COVERKEY/0?wx_fmt=jpeg',
  guide_words0: '', share_page_type0: '0', share_imageinfo0: '{"list":[{"cdn_url":"https://mmbiz.qpic.cn/mmbiz_png/LISTED1/0"},{"cdn_url":"https://mmbiz.qpic.cn/mmbiz_png/LISTED2/0"}]}',
  reprint_recommend_title0: '', reprint_recommend_content0: '',
  title1: '第二条', content1: '<p>第二条的正文</p>', digest1: '第二条的摘要', auto_gen_digest1: '0',
}

export const draftFrom = (form: Form): Draft => {
  const read = readSave(Object.fromEntries(Object.entries(form).map(([name, value]) => [name, [value]])), SHAPE)
  if (!isDraft(read)) throw new Error(`the sample is no draft: ${read.why}`)
  return read
}
