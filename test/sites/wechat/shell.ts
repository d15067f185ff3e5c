// What is round every page of 公众平台: head, account, navigation and the inline facts that its scripts read?
import type { Account } from '../account.ts'
import { escapeHtml, inScript } from '../reply.ts'

export type ShellParts = {
  readonly title: string
  readonly account: Account | undefined
  readonly token: string
  readonly body: string
  /** Inline data of the page, beside the account (`wx.cgiData`). */
  readonly data?: Readonly<Record<string, unknown>>
  readonly scripts?: readonly string[]
  readonly before?: string
}

const factsOf = ({ account, token, data }: ShellParts): string => {
  const common = account ? { commonData: { data: { t: token, user_name: account.userName, nick_name: account.nickName } } } : {}
  return `<script>window.wx=${inScript({ ...common, cgiData: data ?? {} })}</script>`
}

const header = ({ account }: ShellParts): string => `
<header class="mp-header">
  <a class="mp-logo" href="/cgi-bin/home?t=home/index">公众平台</a>
  <div class="weui-desktop-account__info">${
    account ? `<span class="weui-desktop_account_name weui-desktop-account__nickname">${escapeHtml(account.nickName)}</span>` : ''
  }</div>
</header>`

export const shell = (parts: ShellParts): string => `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${escapeHtml(parts.title)}</title>
<link rel="stylesheet" href="/@standin/wechat-page.css">
${factsOf(parts)}${parts.before ?? ''}
</head><body>${header(parts)}${parts.body}
${(parts.scripts ?? []).map(name => `<script type="module" src="/@standin/${name}.js"></script>`).join('')}
</body></html>`
