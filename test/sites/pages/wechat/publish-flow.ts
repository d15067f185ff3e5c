// What does the page do from a press on 发表 to the toast 已发表?
import { pause } from '../shared/element.ts'
import { send, type Answer } from '../shared/transport.ts'
import { askForSource, askHowToSend, askToContinue, choice, openDialog, toast, type SendChoice } from './dialogs.ts'
import { common, facts } from './page-facts.ts'

const PRECHECKS = ['check_same_material', 'get_appmsg_copyright_stat', 'check_ad', 'check_music', 'check_hot_time']
const POLL = 150
const HOME_AFTER = 400

const ret = (answer: Answer): number => {
  const base = answer?.['base_resp']
  return typeof base === 'object' && base !== null && 'ret' in base ? Number(base.ret) : Number(answer?.['ret'] ?? 0)
}

const hex = (length: number): string => Array.from({ length }, () => Math.floor(Math.random() * 16).toString(16)).join('')

const side = { lang: 'zh_CN', f: 'json', ajax: '1', token: facts.token }

const precheck = async (id: string): Promise<void> => {
  await send(`/cgi-bin/masssend?for_check=1&t=ajax-response&${common}`, { ...side, appmsgid: id, type: '10' }, 'xhr')
  for (const action of PRECHECKS) {
    let busy = true
    for (let round = 0; busy && round < 5; round++) {
      busy = ret(await send(`/cgi-bin/masssend?action=${action}&t=ajax-response&${common}`, { ...side, appmsgid: id }, 'xhr')) === 154011
    }
  }
}

/** The administrator's scan: the receipt, '' when it was cancelled. */
const scanned = async (id: string): Promise<string> => {
  await send(`/misc/safeassistant?1=1&${common}`, { ...side, action: 'get_ticket' }, 'xhr')
  const begun = await send(`/safe/safeqrconnect?1=1&${common}`, { ...side, state: '0', type: 'msgs' }, 'xhr')
  const uuid = String(begun?.['uuid'] ?? '')
  const dialog = openDialog('微信验证', `<div class="safe-qr"><img alt="二维码" width="140" height="140" src="/safe/safeqrcode?uuid=${uuid}&type=msgs&msgid=${id}"><p class="js_qr_state">请管理员扫码验证</p></div>`, '', 'safe-qr-dialog')
  let closed = false
  void choice(dialog).then(() => { closed = true })
  for (;;) {
    const answer = await send(`/safe/safeuuid?timespam=${Date.now()}&${common}`, { ...side, uuid, action: 'json', type: 'json' }, 'xhr')
    const state = Number(answer?.['errcode'])
    if (state === 405 || state === 403 || closed) {
      dialog.close()
      return state === 405 ? String(answer?.['code'] ?? '') : ''
    }
    if (state === 404) dialog.root.querySelector('.js_qr_state')?.replaceChildren('扫码成功，请在手机上确认')
    await pause(POLL)
  }
}

const bodyOf = (id: string, how: SendChoice, operationSeq: string, code: string): Record<string, string> => ({
  ...side, random: String(Math.random()), appmsgid: id, isMulti: '0', send_time: String(how.sendTime), isFreePublish: String(how.free),
  type: '10', share_page: '1', synctxweibo: '0', groupid: '-1', sex: '0', country: '', province: '', city: '', operation_seq: operationSeq,
  req_id: hex(32), req_time: String(Date.now()), sync_version: '1', direct_send: '1', code, ack: '', list: '', reprint_info: '{}',
  reprint_confirm: '0', imgcode: '', card_tag_id: '', fingerprint: hex(32),
})

const addressOf = (how: SendChoice): string => {
  if (how.free) return `/cgi-bin/masssend?t=ajax-response&is_release_publish_page=1&${common}`
  return how.sendTime > 0 ? `/cgi-bin/masssend?action=time_send&t=ajax-response&${common}` : `/cgi-bin/masssend?t=ajax-response&is_release_publish_page=0&${common}`
}

const finish = async (answer: Answer, later: boolean): Promise<void> => {
  if (answer) await fetch(`/cgi-bin/check_publish_status?msgid=${String(answer['msgid'])}&publish_type=1&f=json&${common}`)
  toast(!answer ? '已提交' : later ? '已设置定时发表' : '已发表')
  await pause(HOME_AFTER)
  location.href = `/cgi-bin/home?t=home/index&${common}`
}

/** Leads through the dialogs for one stored draft. Rejects when a request did not arrive. */
export const publishDraft = async (id: string): Promise<void> => {
  const claim = await send(`/cgi-bin/setclaimsourcetype?action=forceclaimsource&${common}`, { ...side, appmsgid: id, standin_claim: facts.claim ? '1' : '0' }, 'xhr')
  if (Number(claim?.['force_claim_source']) === 1 && !(await askForSource())) return
  const page = (await (await fetch(`/cgi-bin/masssendpage?f=json&preview_appmsgid=${id}&${common}${facts.qr ? '&standin_qr=1' : ''}`)).json()) as Record<string, unknown>
  const how = await askHowToSend(Number(page['mass_send_left']))
  if (!how) return
  await precheck(id)
  if (!(await askToContinue(how.free ? '' : '群发'))) return
  const strategy = JSON.parse(String(page['strategy_info'])) as { protect_status: number }
  const code = strategy.protect_status === 2 ? await scanned(id) : ''
  if (strategy.protect_status === 2 && code === '') return
  const answer = await send(addressOf(how), bodyOf(id, how, String(page['operation_seq']), code), facts.publishBy)
  if (facts.publishBy === 'top-form') return
  if (answer && ret(answer) !== 0) toast(`发表失败（${ret(answer)}）`, 'error')
  else await finish(answer, how.sendTime > 0)
}
