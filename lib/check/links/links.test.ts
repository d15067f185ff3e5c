// Are addresses found in Chinese text, and their hosts judged?
import { describe, expect, it } from 'vitest'
import { imitatesGovernment, isDisk, isLocal, isPublic, isShop, isShortener } from './hosts.ts'
import { urlSpans } from './urls.ts'

describe('addresses in text', () => {
  it.each([
    ['点击https://dwz.cn/a1B2即可打开', ['https://dwz.cn/a1B2'], ['dwz.cn']],
    ['网址（https://tjj.luan.gov.cn）。', ['https://tjj.luan.gov.cn'], ['tjj.luan.gov.cn']],
    ['访问http://192.0.2.18:8080/nj，或www.stats.gov.cn', ['http://192.0.2.18:8080/nj', 'www.stats.gov.cn'], ['192.0.2.18', 'www.stats.gov.cn']],
    ['邮箱a@qq.com，增长5.6%，GDP1.2万亿', [], []],
  ])('%s', (text, texts, hosts) => {
    const found = urlSpans(text)
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(texts)
    expect(found.map(({ host }) => host)).toEqual(hosts)
  })
})

describe('hosts', () => {
  it.each(['yunheshi-gov.com', 'www.stats.gov.com', 'tjj.luan.gov.cn.abc.com', 'yunhe.g0v.cn', 'luan.gov.cm'])('%s only looks like a government', (host) => {
    expect(imitatesGovernment(host)).toBe(true)
  })
  it.each(['www.gov.cn', 'tjj.luan.gov.cn', 'governance.org', 'people.com.cn'])('%s does not pretend', (host) => {
    expect(imitatesGovernment(host)).toBe(false)
  })
  it('tells kinds apart', () => {
    expect([isShortener('t.cn'), isShortener('xt.cn'), isShop('item.taobao.com'), isDisk('pan.baidu.com'), isDisk('www.baidu.com')]).toEqual([true, false, true, true, false])
    expect([isLocal('localhost'), isLocal('192.168.1.8'), isLocal('172.32.0.1'), isLocal('192.0.2.1')]).toEqual([true, true, false, false])
    expect([isPublic('www.stats.gov.cn'), isPublic('abc.com'), isPublic('a.abc.com', ['abc.com'])]).toEqual([true, false, true])
  })
})
