// Which hosts do the stand-ins answer for, and how does a browser find them on loopback?

export const EDITOR_HOSTS = ['mp.weixin.qq.com', 'weibo.com', 'card.weibo.com', 'me.weibo.com', 'm.weibo.cn'] as const

/** Picture hosts of the two platforms: drafts point at them, and no test may leave the machine. */
export const PICTURE_HOSTS = ['mmbiz.qpic.cn', 'wx1.sinaimg.cn', 'picupload.weibo.com'] as const

export const HOSTS: readonly string[] = [...EDITOR_HOSTS, ...PICTURE_HOSTS]

/** The value of Chromium's `--host-resolver-rules` for a server on this port. */
export const hostRulesFor = (port: number): string => HOSTS.map(host => `MAP ${host} 127.0.0.1:${port}`).join(',')
