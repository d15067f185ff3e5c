// What can be done from the draft box and from the home page: publish and delete a draft, cancel a plan?
import { send } from '../shared/transport.ts'
import { toast } from './dialogs.ts'
import { common } from './page-facts.ts'
import { publishDraft } from './publish-flow.ts'

let busy = false

const act = async (work: () => Promise<void>): Promise<void> => {
  if (busy) return
  busy = true
  try {
    await work()
  } catch {
    toast('系统繁忙，请稍后再试', 'error')
  } finally {
    busy = false
  }
}

/** Publishing from a card saves nothing first. A scripted click does nothing here (platforms 1.3). */
document.addEventListener('click', event => {
  const target = event.target instanceof Element ? event.target : undefined
  const id = target?.closest<HTMLElement>('.weui-desktop-card')?.dataset['appid'] ?? ''
  if (target?.closest('.js_publish') && event.isTrusted) void act(() => publishDraft(id))
  if (target?.closest('.js_delete')) {
    void act(async () => {
      await send(`/cgi-bin/operate_appmsg?sub=del&t=ajax-response&${common}`, { AppMsgId: id }, 'xhr')
      location.reload()
    })
  }
  if (target?.closest('.js_cancel_time_send')) {
    const msgid = target.closest<HTMLElement>('.publish-row')?.dataset['msgid'] ?? ''
    void act(async () => {
      await send(`/cgi-bin/masssendpage?action=cancel_time_send&${common}`, { msgid }, 'xhr')
      location.reload()
    })
  }
})
