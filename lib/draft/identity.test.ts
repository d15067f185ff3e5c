// Is a picture the same at all its addresses, and a link at all its campaigns?
import { describe, expect, it } from 'vitest'
import { linkIdentity, pictureId, sinaPicture } from './identity.ts'

describe('picture', () => {
  it.each([
    ['https://mmbiz.qpic.cn/mmbiz_png/KEY/640?wx_fmt=png', 'wx:KEY'], ['http://mmbiz.qpic.cn/sz_mmbiz_jpg/KEY/0', 'wx:KEY'],
    ['//mmbiz.qpic.cn/mmbiz/KEY/300?x=1#imgIndex=3', 'wx:KEY'], ['https://mmecoa.qpic.cn/mmecoa_png/KEY/640', 'wx:KEY'],
    ['https://wx1.sinaimg.cn/large/006abc.jpg', 'sina:006abc'], ['https://wx4.sinaimg.cn/mw690/006abc.jpg?x', 'sina:006abc'], ['//ww2.sinaimg.cn/orj360/006abc.gif', 'sina:006abc'],
    ['https://a.gov.cn/img/1.png?w=3&h=4', 'url:a.gov.cn/img/1.png'], ['http://a.gov.cn/img/1.png', 'url:a.gov.cn/img/1.png'],
    ['https://a.gov.cn/img?id=7', 'url:a.gov.cn/img?id=7'], ['https://mmbiz.qpic.cn.evil.example/mmbiz_png/KEY/640', 'url:mmbiz.qpic.cn.evil.example/mmbiz_png/KEY/640'],
    ['img/1.png', 'url:img/1.png'], ['', null], ['   ', null], [null, null],
  ])('at %j is %j', (address, id) => expect(pictureId({ address })).toBe(id))

  it('given by its bytes is known by them, however they are written', () => {
    const id = pictureId({ address: 'data:image/png;base64,aGVsbG8=' })
    // SHA-256 of "hello".
    expect(id).toBe('sha256:2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824')
    expect(pictureId({ address: 'data:image/png,hello' })).toBe(id)
    expect(pictureId({ address: 'data:image/png;base64,aGVs%62G8%3D' })).toBe(id)
    expect(pictureId({ address: 'data:;base64,***' })).toMatch(/^sha256:/)
  })
  it('behind a blob is known by its bytes, else by the platform’s id, else only by itself', () => {
    const address = 'blob:https://mp.weixin.qq.com/1'
    expect(pictureId({ address, blobDigest: 'ab', fileId: '7' })).toBe('sha256:ab')
    expect(pictureId({ address, fileId: '7' })).toBe('file:7')
    expect(pictureId({ address })).toBe(address)
  })
  it('is what its address shows, whatever id was left beside it', () => {
    expect(pictureId({ address: 'https://mmbiz.qpic.cn/mmbiz/OTHER/0', fileId: '7' })).toBe('wx:OTHER')
    expect(pictureId({ address: '', fileId: '7' })).toBe('file:7')
  })
  it('named in a request is the one in the text', () => expect(sinaPicture(' 006abc.jpg ')).toBe('sina:006abc'))
})

describe('link', () => {
  it.each([
    ['https://a.cn/x?id=1&utm_source=b&chksm=c&scene=4', '//a.cn/x?id=1'], ['http://a.cn/', '//a.cn'], ['https://A.CN', '//a.cn'],
    ['https://mp.weixin.qq.com/s?__biz=M%3D%3D&amp;mid=1&amp;idx=2&amp;sn=3&amp;chksm=4#rd', '//mp.weixin.qq.com/s?__biz=M%3D%3D&mid=1&idx=2&sn=3'],
    ['https://a.cn/x?b=1&a=2', '//a.cn/x?b=1&a=2'], ['https://a.cn/x#part', '//a.cn/x#part'], ['#part', '#part'], ['tel:12345', 'tel:12345'], ['mailto:a@b.cn', 'mailto:a@b.cn'],
    ['javascript:;', ''], ['javascript:void(0)', ''], ['javascript:alert(1)', 'javascript:alert(1)'], ['', ''], ['  ', ''], ['weapp:wx1/a/b', 'weapp:wx1/a/b'], ['x y', 'x y'],
    ['https://[', 'https://['],
  ])('%j leads to %j', (href, identity) => expect(linkIdentity(href)).toBe(identity))
})
