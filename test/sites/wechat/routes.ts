// Which requests does mp.weixin.qq.com answer?
import { fieldOf, type Received } from '../received.ts'
import { jsonReply, redirect } from '../reply.ts'
import type { Route } from '../world.ts'
import { draftJson } from './draft-json.ts'
import { editorPage } from './editor-page.ts'
import {
  cancelTimed, claimSource, onlyAsks, precheck, publish, publishStatus, scanBegins, scanPicture, scanState, scanTicket, sendPage,
} from './publish.ts'
import { createDraft, deleteDraft, previewDraft, updateDraft } from './save.ts'
import { uploadMaterial } from './material.ts'
import { ueditorFile } from './ueditor-files.ts'
import { homePage } from './home-page.ts'
import { listJson, listPage, oldSendPage, publishedJson } from './list-page.ts'
import { readerPage } from './reader-page.ts'

const host = 'mp.weixin.qq.com'
const sub = (name: string) => (request: Received): boolean => (request.query['sub'] ?? fieldOf(request, 'sub')) === name
const asksJson = (request: Received): boolean => request.query['f'] === 'json'
const edits = (request: Received): boolean => request.query['action'] === 'edit'
const lists = (request: Received): boolean => request.query['action'] === 'list_card' || request.query['action'] === 'list'
const OK = { base_resp: { ret: 0, err_msg: 'ok' }, ret: '0' }

export const wechatRoutes: readonly Route[] = [
  { method: 'GET', host, path: '/', answer: () => redirect('/cgi-bin/home?t=home/index&token=1284660231&lang=zh_CN') },
  { method: 'GET', host, path: '/cgi-bin/home', answer: homePage },
  { method: 'GET', host, path: '/cgi-bin/appmsg', when: request => edits(request) && asksJson(request), answer: draftJson },
  { method: 'GET', host, path: '/cgi-bin/appmsg', when: edits, answer: editorPage },
  { method: 'GET', host, path: '/cgi-bin/appmsg', when: request => lists(request) && asksJson(request), answer: listJson },
  { method: 'GET', host, path: '/cgi-bin/appmsg', when: lists, answer: listPage },
  { method: 'GET', host, path: '/mpres/ueditor/ue', answer: () => jsonReply({}) },
  { method: 'GET', host, path: /^\/mpres\/ueditor\//, answer: ueditorFile },
  { method: 'GET', host, path: '/cgi-bin/appmsgpublish', answer: publishedJson },
  { method: 'GET', host, path: /^\/s(\/|$)/, answer: readerPage },

  { method: 'POST', host, path: '/cgi-bin/operate_appmsg', when: sub('create'), answer: createDraft },
  { method: 'POST', host, path: '/cgi-bin/operate_appmsg', when: sub('update'), answer: updateDraft },
  { method: 'POST', host, path: '/cgi-bin/operate_appmsg', when: sub('preview'), answer: previewDraft },
  { method: 'POST', host, path: '/cgi-bin/operate_appmsg', when: sub('del'), answer: deleteDraft },
  { method: 'POST', host, path: '/cgi-bin/operate_appmsg', answer: () => jsonReply(OK) },
  { method: 'GET', host, path: '/cgi-bin/appmsg', answer: () => jsonReply(OK) },
  { method: 'POST', host, path: '/cgi-bin/appmsg', answer: () => jsonReply(OK) },
  { method: 'POST', host, path: '/cgi-bin/composeinforeport', answer: () => jsonReply(OK) },
  { method: 'POST', host, path: '/cgi-bin/filetransfer', answer: uploadMaterial },

  { method: 'POST', host, path: '/cgi-bin/setclaimsourcetype', answer: claimSource },
  { method: 'GET', host, path: '/cgi-bin/masssendpage', when: request => request.query['t'] === 'mass/send' && !asksJson(request), answer: oldSendPage },
  { method: 'GET', host, path: '/cgi-bin/masssendpage', answer: sendPage },
  { method: 'POST', host, path: '/cgi-bin/masssendpage', when: request => request.query['action'] === 'cancel_time_send', answer: cancelTimed },
  { method: 'POST', host, path: '/cgi-bin/masssend', when: onlyAsks, answer: precheck },
  { method: 'POST', host, path: '/cgi-bin/masssend', answer: publish },
  { method: 'GET', host, path: '/cgi-bin/check_publish_status', answer: publishStatus },
  { method: 'POST', host, path: '/cgi-bin/singlesend', answer: () => jsonReply(OK) },
  { method: 'POST', host, path: '/misc/safeassistant', answer: scanTicket },
  { method: 'POST', host, path: '/safe/safeqrconnect', answer: scanBegins },
  { method: 'POST', host, path: '/safe/safeuuid', answer: scanState },
  { method: 'GET', host, path: '/safe/safeqrcode', answer: scanPicture },
]
