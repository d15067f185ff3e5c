import { describe, expect, it } from 'vitest'
import { TEXT_FIELDS } from '#draft'
import { draftIdIn, standsAt } from '../address.ts'
import { profiles } from './index.ts'
import { watches } from './watches.ts'

const MP = 'https://mp.weixin.qq.com'
/** Address → surfaces that may stand there. Read from platforms 1.1 and 2.1. */
const ADDRESSES: readonly (readonly [string, readonly string[]])[] = [
  [`${MP}/cgi-bin/appmsg?t=media/appmsg_edit_v2&action=edit&isNew=1&type=77&token=1`, ['wx.article', 'wx.legacy', 'wx.tietu']],
  [`${MP}/cgi-bin/appmsg?t=media/appmsg_edit&action=edit&type=77&appmsgid=100000001&token=1`, ['wx.article', 'wx.legacy', 'wx.tietu']],
  [`${MP}/cgi-bin/appmsg?t=media/appmsg_edit_v2&action=edit&isNew=1&type=10&createType=8&token=1`, ['wx.tietu']],
  [`${MP}/cgi-bin/appmsg?begin=0&count=10&type=77&action=list_card&token=1`, ['wx.draftlist']],
  [`${MP}/cgi-bin/home?t=home/index&token=1`, ['wx.draftlist']],
  [`${MP}/s/abcdef`, []],
  [`${MP}/s?__biz=x`, []],
  [`${MP}/cgi-bin/appmsgpublish?sub=list&begin=0`, []],
  ['https://weibo.com/', ['wb.comment', 'wb.repost', 'wb.home']],
  ['https://weibo.com/u/2803301701', ['wb.comment', 'wb.repost', 'wb.home']],
  ['https://weibo.com/2803301701/OxYz', ['wb.comment', 'wb.repost', 'wb.home']],
  ['https://weibo.com/ttarticle/p/show?id=1', []],
  ['https://weibo.com/ajax/statuses/update', []],
  ['https://card.weibo.com/article/v5/editor#/draft/123', ['wb.article']],
  ['https://card.weibo.com/article/v3/editor', ['wb.article']],
  ['https://me.weibo.com/content/timer', ['wb.comment', 'wb.repost', 'wb.home', 'wb.timer']],
  ['https://m.weibo.cn/compose/', ['wb.mobile']],
  ['https://m.weibo.cn/status/1', []],
]

describe('an address', () => {
  it.each(ADDRESSES)('%s', (address, expected) => {
    const url = new URL(address)
    expect(profiles.filter(profile => standsAt(profile, url)).map(profile => profile.id)).toEqual(expected)
    expect(watches.filter(watch => standsAt(watch, url)).map(watch => watch.id)).toEqual(expected)
  })
  it.each([
    ['wx.article', `${MP}/cgi-bin/appmsg?appmsgid=100000001`, '100000001'],
    ['wx.article', `${MP}/cgi-bin/appmsg?isNew=1`, null],
    ['wb.article', 'https://card.weibo.com/article/v5/editor#/draft/123', '123'],
    ['wb.article', 'https://card.weibo.com/article/v5/editor#/draft', null],
    ['wb.home', 'https://weibo.com/', null],
  ])('of %s names a draft: %s → %s', (id, address, draft) => {
    const profile = profiles.find(one => one.id === id)
    expect(profile && draftIdIn(profile, new URL(address))).toBe(draft)
  })
})

describe('every profile', () => {
  it.each(profiles.map(profile => [profile.id, profile] as const))('%s is whole', (id, profile) => {
    expect(profiles.filter(one => one.id === id)).toHaveLength(1)
    expect(watches.some(watch => watch.id === id && watch.controls.every(control => profile.controls.includes(control)))).toBe(true)
    expect(profile.requests.some(spec => spec.role === 'publish')).toBe(true)
    expect(profile.controls.some(control => control.role === 'publish')).toBe(true)
    for (const spec of profile.fields) {
      expect(spec.role === 'body' || TEXT_FIELDS.includes(spec.role)).toBe(true)
      expect(spec.locators.length).toBeGreaterThan(0)
      expect(spec.locators[0]?.by).toBe('primary')
    }
    expect(profile.fields.length > 0 ? profile.fields.some(spec => spec.required) : Boolean(profile.list) || id === 'wb.timer').toBe(true)
    for (const probe of [...profile.account.id, ...profile.account.name]) if ('script' in probe) expect(new RegExp(probe.script).source).toBeTruthy()
  })
  it('keeps every text field that its screen shows in the shape of what it sends', () => {
    for (const profile of profiles) {
      const carried = new Set(profile.requests.flatMap(({ shape }) => (shape ? [
        ...Object.keys(shape.fields), ...(shape.nested ?? []).map(one => one.role), ...(shape.html || shape.text ? ['body'] : []),
      ] : [])))
      for (const spec of profile.fields) expect([profile.id, spec.role, carried.has(spec.role)]).toEqual([profile.id, spec.role, true])
    }
  })
})

describe('what names the account', () => {
  const first = (id: string, kind: 'id' | 'name', text: string): string | undefined => {
    for (const probe of profiles.find(profile => profile.id === id)?.account[kind] ?? []) {
      const value = 'script' in probe ? new RegExp(probe.script).exec(text)?.[1] : undefined
      if (value) return value
    }
    return undefined
  }
  it.each([
    ['wx.article', 'window.wx={commonData:{data:{t:"1",user_name:"gh_8a2f51c07d3e",nick_name:"清河发布"}}}', 'gh_8a2f51c07d3e', '清河发布'],
    ['wx.article', 'wx.commonData = {"data":{"user_name":"gh_1","nick_name":"云河"}}', 'gh_1', '云河'],
    ['wb.home', 'window.$CONFIG = {"uid":2803301701,"nick":"清河发布"}', '2803301701', '清河发布'],
    ['wb.home', "$CONFIG['uid']='2803301701';$CONFIG['nick']='清河发布';", '2803301701', '清河发布'],
  ])('%s: %s', (id, script, account, name) => {
    expect(first(id, 'id', script)).toBe(account)
    expect(first(id, 'name', script)).toBe(name)
  })
})
