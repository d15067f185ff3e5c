// What does the editor page of 公众平台 look like before its script has run?
import { accountOf } from '../account.ts'
import type { Received } from '../received.ts'
import { htmlReply, notFound, type Reply } from '../reply.ts'
import type { World } from '../world.ts'
import { blankItem, itemsOf } from './draft-json.ts'
import { shell } from './shell.ts'

const BODY = `
<div class="mp-editor">
  <aside id="js_side_article_list" class="side-list">
    <div class="side-list__hd">图文列表</div>
    <div id="js_appmsg_preview"></div>
    <div id="add_appmsg_container"><a id="js_add_appmsg" href="javascript:;">+ 添加图文</a></div>
  </aside>
  <main class="editor-main">
    <div id="js_toolbar_0" class="edui-toolbar"></div>
    <div id="js_article_column" class="editor-column"></div>
  </main>
</div>
<div id="bottom_main" class="bottom-bar">
  <div id="js_button_area" class="bottom-bar__area">
    <span id="word_count_container">正文字数 <em id="js_word_count">0</em></span>
    <span id="js_checktext"><a href="javascript:;">文字检查</a><span id="legal_check_container"></span></span>
    <span id="js_editor_history_bar"><a href="javascript:;">历史版本</a></span>
    <span class="bottom-bar__gap"></span>
    <span id="js_submit"><button type="button" class="weui-desktop-btn weui-desktop-btn_default">保存为草稿</button></span>
    <span id="js_preview"><button type="button" class="weui-desktop-btn weui-desktop-btn_default">预览</button></span>
    <span id="js_send"><button type="button" class="weui-desktop-btn weui-desktop-btn_primary mass_send">发表</button></span>
  </div>
</div>`

const UEDITOR = `<script>window.UEDITOR_HOME_URL='/mpres/ueditor/'</script>
<script src="/mpres/ueditor/ueditor.config.js"></script><script src="/mpres/ueditor/ueditor.all.js"></script><script src="/mpres/ueditor/lang/zh-cn/zh-cn.js"></script>`

const kindAsked = (request: Received): string => {
  if (request.query['share'] === '1') return '11'
  if (request.query['share_video'] === '1') return '5'
  return request.query['createType'] ?? '0'
}

/**
 * New and edit page. Stand-in variants by query: `variant=shadow|legacy`, `transport=`, `saveBy=`, `publishBy=`
 * (xhr, fetch, multipart, blob, beacon, worker, service-worker, form, top-form), `qr=1`, `claim=1`,
 * `autosave=<ms>`, `mountAfter=<ms>` (the body comes later than the title), `as=office|private|none`,
 * `lacks=title,body` (fields missing), `renamed=title,body` (fields under unknown ids and classes).
 */
export const editorPage = (request: Received, world: World): Reply => {
  const id = request.query['appmsgid'] ?? ''
  const draft = world.wechat.drafts.get(id)
  if (id && !draft) return notFound
  const items = draft ? itemsOf(draft) : [blankItem(kindAsked(request))]
  const legacy = request.query['variant'] === 'legacy'
  return htmlReply(shell({
    title: '公众号',
    account: accountOf(request),
    token: request.query['token'] ?? '1284660231',
    body: BODY,
    data: { appmsgid: draft?.id ?? '', data_seq: String(draft?.seq ?? 0), item: items, isNew: draft ? 0 : 1 },
    before: legacy ? UEDITOR : '',
    scripts: ['wechat-editor'],
  }))
}
