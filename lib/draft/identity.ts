// Which picture is this, and where does this link go, whatever address it is given by today?
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

const WECHAT_HOST = /^(?:[\w-]+\.)?(?:mmbiz|mmecoa|mmsns)\.(?:qpic|qlogo)\.cn$/
const SINA_HOST = /(?:^|\.)sinaimg\.(?:cn|com)$/
/** Sizes and formats that image servers take in the query. */
const SIZE_PARAMETER = /^(?:wx_fmt|wxfrom|wx_lazy|wx_co|tp|usePicPrefetch|w|h|width|height|quality|q|size|format|x-oss-process|x-image-process|imageView2|imageMogr2.*|imageslim|t|ts|timestamp|_)$/
const TRACKING_PARAMETER = /^(?:utm_.+|chksm|scene|subscene|clicktime|enterid|ascene|sessionid|exportkey|pass_ticket|wx_header|mpshare|srcid|sharer_.+|share_from|from_wecom|isappinstalled|nettype|abtest_cookie|devicetype|poc_token|forceh5|spm|gclid|fbclid|msclkid)$/i
const TRACKING_FRAGMENT = /^#(?:rd|wechat_redirect|wechat_webview_type=\d+)$/

const parsed = (address: string): URL | null => {
  const whole = address.startsWith('//') ? `https:${address}` : address
  // A relative address is none; to be told so by an exception costs a hundred times more.
  if (!/^[a-z][a-z\d+.-]*:/i.test(whole)) return null
  try {
    return new URL(whole)
  } catch {
    // What is no address keeps its own text as its identity.
    return null
  }
}

/** Query without the named parameters, in the order given: a server may care. */
const keptQuery = (url: URL, dropped: RegExp): string => {
  const kept = [...url.searchParams].filter(([name]) => !dropped.test(name.replace(/^amp;/, '')))
    .map(([name, value]) => `${encodeURIComponent(name.replace(/^amp;/, ''))}=${encodeURIComponent(value)}`)
  return kept.length === 0 ? '' : `?${kept.join('&')}`
}

/** `sha256:` and the hex digest of bytes or text: the identity of a picture that is nowhere but in the draft. */
export const bytesIdentity = (bytes: Uint8Array): string => `sha256:${bytesToHex(sha256(bytes))}`

const base64Bytes = (data: string): Uint8Array | null => {
  try {
    return Uint8Array.from(atob(data.replace(/[^A-Za-z0-9+/=]/g, '')), sign => sign.charCodeAt(0))
  } catch {
    return null
  }
}

const percentBytes = (data: string): Uint8Array => {
  const plain = new TextEncoder().encode(data)
  const bytes: number[] = []
  for (let at = 0; at < plain.length; at++) {
    const pair = plain[at] === 0x25 ? String.fromCharCode(plain[at + 1] ?? 0, plain[at + 2] ?? 0) : ''
    if (/^[\da-f]{2}$/i.test(pair)) {
      bytes.push(Number.parseInt(pair, 16))
      at += 2
    } else bytes.push(plain[at] as number)
  }
  return Uint8Array.from(bytes)
}

const dataIdentity = (address: string): string => {
  const comma = address.indexOf(',')
  const data = address.slice(comma + 1)
  const isBase64 = /;base64\s*$/i.test(address.slice(0, comma))
  const bytes = isBase64 ? base64Bytes(data.includes('%') ? new TextDecoder().decode(percentBytes(data)) : data) : percentBytes(data)
  return bytesIdentity(bytes ?? new TextEncoder().encode(address))
}

/** The platform's own name of the picture at an address, or null: `wx:KEY`, `sina:PID`. */
const platformIdentity = (url: URL): string | null => {
  const parts = url.pathname.split('/').filter(part => part !== '')
  // mmbiz.qpic.cn/sz_mmbiz_png/KEY/640?wx_fmt=png: folder, key, size
  if (WECHAT_HOST.test(url.hostname)) return parts[1] !== undefined ? `wx:${parts[1]}` : null
  // wx3.sinaimg.cn/mw690/PID.jpg
  if (SINA_HOST.test(url.hostname)) {
    const name = parts.at(-1)?.replace(/\.\w+$/, '')
    return name === undefined || parts.length < 2 ? null : `sina:${name}`
  }
  return null
}

export type PictureSource = {
  /** The address that a reader's browser will load (data-src before src). */
  readonly address: string | null
  /** data-imgfileid, where the platform wrote one. */
  readonly fileId?: string | null
  /** SHA-256 (hex) of the bytes behind a blob: address. */
  readonly blobDigest?: string | undefined
}

/**
 * The canonical identity of a picture, or null where the element shows none.
 * The name in a platform address goes before data-imgfileid: both name the same file, but the attribute
 * is missing until the first save and stays behind when only the address is changed, and the address is what is seen.
 */
export const pictureId = ({ address, fileId, blobDigest }: PictureSource): string | null => {
  const source = (address ?? '').trim()
  const file = fileId === undefined || fileId === null || fileId === '' ? null : `file:${fileId}`
  if (source === '') return file
  if (/^data:/i.test(source)) return dataIdentity(source)
  if (/^blob:/i.test(source)) return blobDigest === undefined ? (file ?? source) : `sha256:${blobDigest}`
  const url = parsed(source)
  if (url === null) return file ?? `url:${source}`
  return platformIdentity(url) ?? file ?? `url:${url.host}${url.pathname}${keptQuery(url, SIZE_PARAMETER)}`
}

/** The identity of a picture that a request names by its bare Weibo id. */
export const sinaPicture = (pid: string): string => `sina:${pid.trim().replace(/\.\w+$/, '')}`

/**
 * Where a link leads, without what only counts visitors. http and https are one place; the order of the query is kept.
 * @returns '' for a link that leads nowhere
 */
export const linkIdentity = (href: string): string => {
  const source = href.trim()
  if (source === '' || /^javascript:\s*(?:;|void\s*\(?\s*0?\s*\)?;?)?\s*$/i.test(source)) return ''
  const url = parsed(source.replaceAll('&amp;', '&'))
  if (url === null) return source
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return url.href
  const path = url.pathname === '/' ? '' : url.pathname
  const fragment = TRACKING_FRAGMENT.test(url.hash) ? '' : url.hash
  return `//${url.host}${path}${keptQuery(url, TRACKING_PARAMETER)}${fragment}`
}
