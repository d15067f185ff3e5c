// What do all pages of 微博 share: the account, random class names, and how a request is sent?
import { isTransport, send, type Answer, type Fields, type Transport } from '../shared/transport.ts'

declare global {
  interface Window { $CONFIG?: { uid: string; nick: string } }
}

const query = new URLSearchParams(location.search)
const asked = query.get('transport')

export const transport: Transport = isTransport(asked) ? asked : 'xhr'
export const confirmBy = query.get('confirm') ?? ''
export const uid = window.$CONFIG?.uid ?? ''
export const nick = window.$CONFIG?.nick ?? ''

/** Class names carry a build hash; here it changes at every load, so that nobody can rely on it. */
const buildHash = Math.random().toString(36).slice(2, 7).padEnd(5, 'x')
export const hashed = (name: string): string => `${name}_${buildHash}`

/** The interface of weibo.com is called from me.weibo.com as well. */
const interfaceHost = location.hostname === 'me.weibo.com' ? 'https://weibo.com' : ''

/** The page repeats the token of its cookie in a header; the mobile pages send `st` in the form instead. */
const XSRF = 'kW3-stand-in-token'
document.cookie = `XSRF-TOKEN=${XSRF}; Path=/; Secure`
const headers: Fields = location.hostname === 'm.weibo.cn' ? {} : { 'X-XSRF-TOKEN': XSRF, 'client-version': '3.0.0' }

export const post = async (path: string, fields: Fields): Promise<Answer> => {
  const answer = await send(`${interfaceHost}${path}`, fields, transport, headers)
  if (answer && 'ok' in answer && Number(answer['ok']) !== 1) throw new Error(String(answer['msg'] || '发布失败'))
  return answer
}

export const load = async (path: string): Promise<Record<string, unknown>> => {
  const response = await fetch(`${interfaceHost}${path}`, { credentials: 'include' })
  const answer = (await response.json()) as { data?: Record<string, unknown> }
  return answer.data ?? {}
}

const TOAST_TIME = 2500

export const toast = (text: string): void => {
  const shown = document.createElement('div')
  shown.className = 'woo-toast-main'
  shown.setAttribute('role', 'status')
  shown.textContent = text
  document.body.append(shown)
  setTimeout(() => shown.remove(), TOAST_TIME)
}

/** What a person reads when a request did not arrive or was refused. */
export const complain = (problem: unknown): void => {
  const message = problem instanceof Error ? problem.message : ''
  toast(/^[\u4e00-\u9fff]/.test(message) ? message : '网络异常，请稍后重试')
}

export const uploadPicture = async (file: File): Promise<string> => {
  const data = new FormData()
  data.append('pic1', file)
  const response = await fetch('https://picupload.weibo.com/interface/upload.php?app=miniblog&s=json&p=1', { method: 'POST', body: data, credentials: 'include' })
  const answer = (await response.json()) as { pic: { pid: string } }
  return answer.pic.pid
}
