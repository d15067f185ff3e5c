// Who answers for the platforms in tests? One HTTPS server on loopback that tells the hosts apart by name.
import { createServer } from 'node:https'
import type { ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { accountHeaders } from './account.ts'
import { loadBundles, type Bundles } from './bundles.ts'
import { freshCertificate } from './certificate.ts'
import { hostRulesFor, PICTURE_HOSTS } from './hosts.ts'
import { readRequest, type Received } from './received.ts'
import { notFound, type Reply, jsonReply } from './reply.ts'
import { seedInto, type Seed } from './seed.ts'
import { emptyWorld, resetWorld, type Published, type Route, type World } from './world.ts'
import { wechatRoutes } from './wechat/routes.ts'
import type { WechatDraft } from './wechat/state.ts'
import { weiboRoutes } from './weibo/routes.ts'
import type { WeiboState } from './weibo/state.ts'

export type { Published } from './world.ts'
export type { Received } from './received.ts'
export { fieldOf } from './received.ts'
export type { Seed } from './seed.ts'

export type Sites = {
  readonly port: number
  /** Every request so far, oldest first. The array stays the same one after `reset`. */
  readonly requests: readonly Received[]
  /** What readers could see by now, oldest first. */
  readonly published: readonly Published[]
  readonly drafts: ReadonlyMap<string, WechatDraft>
  readonly weibo: Readonly<WeiboState>
  /** For Chromium's `--host-resolver-rules=`. */
  readonly hostRules: string
  /** Puts a draft or a post there as if an editor had made it; its id. */
  seed: (seed: Seed) => string
  /** The administrator's telephone scans and confirms (or cancels) every waiting QR code; how many there were. */
  scan: (outcome?: 'scanned' | 'confirmed' | 'cancelled') => number
  /** The next `times` requests to this path are answered with this JSON instead. */
  refuse: (path: string, answer: unknown, times?: number) => void
  /** Every request to this path waits so many milliseconds before it is answered; 0 takes it back. */
  delay: (path: string, milliseconds: number) => void
  reset: () => void
  close: () => Promise<void>
}

const ROUTES: readonly Route[] = [...wechatRoutes, ...weiboRoutes]

/** Scripts, style sheets and icons are no business of a test. */
const isFurniture = (path: string): boolean => path.startsWith('/@standin/') || path === '/favicon.ico'

const fits = (route: Route, request: Received): boolean =>
  route.method === request.method && route.host === request.host &&
  (typeof route.path === 'string' ? route.path === request.path : route.path.test(request.path)) &&
  (route.when?.(request) ?? true)

/** Pictures of drafts: a plain grey rectangle, since nothing may be fetched from outside. */
const PICTURE: Reply = {
  status: 200, type: 'image/svg+xml', headers: { 'cache-control': 'max-age=600' },
  body: '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"><rect width="640" height="360" fill="#dfe5ea"/><path d="M240 230l60-80 45 55 30-35 40 60z" fill="#b4c0cb"/><circle cx="385" cy="140" r="18" fill="#b4c0cb"/></svg>',
}

const scriptReply = (bundles: Bundles, name: string): Reply => {
  const body = bundles.get(name)
  if (!body) return notFound
  return { status: 200, type: name.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8', body, headers: { 'cache-control': 'no-store', 'service-worker-allowed': '/' } }
}

const answerFor = (request: Received, world: World, bundles: Bundles): Reply => {
  if (request.path.startsWith('/@standin/')) return scriptReply(bundles, request.path.slice('/@standin/'.length))
  if (request.method === 'OPTIONS') return jsonReply({})
  if (request.path === '/favicon.ico') return PICTURE
  const refusal = world.refusals.find(entry => entry.path === request.path && entry.times > 0)
  if (refusal) {
    refusal.times -= 1
    return refusal.reply
  }
  const route = ROUTES.find(candidate => fits(candidate, request))
  if (route) return route.answer(request, world)
  return PICTURE_HOSTS.some(host => host === request.host) && request.method === 'GET' ? PICTURE : notFound
}

/** weibo.com's interface is called from the creator centre on another host of the same site. */
const crossSite = (request: Received): Readonly<Record<string, string>> => {
  const origin = request.headers['origin']
  if (!origin || origin === `https://${request.host}` || !/^https:\/\/([\w-]+\.)*(weibo\.com|weibo\.cn|weixin\.qq\.com)$/.test(origin)) return {}
  return {
    'access-control-allow-origin': origin, 'access-control-allow-credentials': 'true',
    'access-control-allow-headers': 'content-type,x-requested-with,x-xsrf-token,client-version',
  }
}

const write = (response: ServerResponse, request: Received, reply: Reply): void => {
  response.writeHead(reply.status, { 'content-type': reply.type, ...crossSite(request), ...accountHeaders(request), ...reply.headers })
  response.end(reply.body)
}

/** Starts the stand-ins. `port` 0 (the default) takes a free one. Rejects when the port is taken. */
export const startSites = async (options: { readonly port?: number } = {}): Promise<Sites> => {
  const [bundles, certificate] = await Promise.all([loadBundles(), freshCertificate()])
  const world = emptyWorld()
  const begun = performance.now()

  const server = createServer(certificate, (incoming, response) => {
    void readRequest(incoming, performance.now() - begun).then(request => {
      if (!isFurniture(request.path)) world.requests.push(request)
      const wait = world.delays.get(request.path) ?? 0
      const respond = (): void => write(response, request, answerFor(request, world, bundles))
      if (wait > 0) setTimeout(respond, wait)
      else respond()
    }).catch((problem: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' })
      response.end(String(problem))
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo

  return {
    port,
    requests: world.requests,
    published: world.published,
    get drafts() { return world.wechat.drafts },
    weibo: world.weibo,
    hostRules: hostRulesFor(port),
    seed: seed => seedInto(world, seed),
    scan: (outcome = 'confirmed') => {
      const waiting = [...world.wechat.scans].filter(([, state]) => state === 'waiting' || state === 'scanned')
      for (const [uuid] of waiting) world.wechat.scans.set(uuid, outcome)
      return waiting.length
    },
    refuse: (path, answer, times = 1) => { world.refusals.push({ path, reply: jsonReply(answer), times }) },
    delay: (path, milliseconds) => { world.delays.set(path, milliseconds) },
    reset: () => resetWorld(world),
    close: () => new Promise(resolve => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}
