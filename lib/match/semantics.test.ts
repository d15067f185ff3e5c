// What counts as a match? Tables that a person can read, many of them peers' own cases.
import { describe, expect, it } from 'vitest'
import { INNER_NOISE } from '#text'
import { buildMatcher, naiveScan, scan } from './index.ts'
import type { ScanOptions, Term } from './index.ts'

type Options = Omit<Term, 'text'>
/** [what it shows, terms, options, text, matches as start-end:quote] */
type Row = readonly [string, readonly string[], Options, string, readonly string[]]

const ANY: Options = { ignoreCase: true, ignoreWidth: true, ignoreForm: true, ignoreTraditional: true, ignoreNoise: true }

const shown = (terms: readonly string[], options: Options, text: string, how: ScanOptions = {}): string[] =>
  scan(buildMatcher(terms.map(term => ({ text: term, ...options }))), text, how)
    .map(({ start, end, term }) => `${start}-${end}:${terms[term]}`)

const ROWS: readonly Row[] = [
  ['all overlapping, by start then end', ['he', 'she', 'his', 'hers'], {}, 'ushers', ['1-4:she', '2-4:he', '2-6:hers']],
  ['a term inside a longer one', ['产党', '共产党', '共产'], {}, '共产党', ['0-2:共产', '0-3:共产党', '1-3:产党']],
  ['one that overlaps itself', ['aa'], {}, 'aaaa', ['0-2:aa', '1-3:aa', '2-4:aa']],
  ['a term of one character at the very end', ['党'], {}, '共产党', ['2-3:党']],
  ['the text is the term', ['人民'], {}, '人民', ['0-2:人民']],
  ['empty terms never', ['', 'a'], {}, 'ba', ['1-2:a']],
  ['empty text', ['a'], {}, '', []],
  ['equal terms each keep their index', ['人', '人'], {}, '人', ['0-1:人', '0-1:人']],
  ['terms equal after folding are each reported', ['AV', 'av'], { ignoreCase: true }, 'Av', ['0-2:AV', '0-2:av']],
  ['case counts unless it is said not to', ['fuck'], {}, 'fuCK', []],
  ['NUL and control characters are characters', ['a\u0000b'], {}, 'xa\u0000b', ['1-4:a\u0000b']],

  ['case', ['fuck'], { ignoreCase: true }, 'fuCK the bad', ['0-4:fuck']],
  ['capital dotted I moves nothing', ['敏感'], { ignoreCase: true }, '\u0130\u0130敏感', ['2-4:敏感']],
  ['capital dotted I is an i', ['istanbul'], { ignoreCase: true }, '\u0130stanbul', ['0-8:istanbul']],
  ['sharp s is ss, whole', ['STRASSE', 's'], { ignoreCase: true }, 'stra\u00DFe', ['0-1:s', '0-6:STRASSE']],
  ['final sigma', ['\u039F\u03A3'], { ignoreCase: true }, 'x\u03BF\u03C2', ['1-3:\u039F\u03A3']],
  ['astral case', ['\u{10428}'], { ignoreCase: true }, '\u{10400}', ['0-2:\u{10428}']],

  ['full width', ['fuck'], { ignoreWidth: true }, '\uFF46\uFF55\uFF43\uFF4B', ['0-4:fuck']],
  ['full-width term, half-width text', ['\uFF11\uFF12\uFF0C'], { ignoreWidth: true }, '12,', ['0-3:\uFF11\uFF12\uFF0C']],
  ['ideographic space', ['a b'], { ignoreWidth: true }, 'a\u3000b', ['0-3:a b']],
  ['half-width kana with its mark', ['\u30AC'], { ignoreWidth: true }, 'x\uFF76\uFF9E', ['1-3:\u30AC']],
  ['width is not case', ['fuck'], { ignoreWidth: true }, '\uFF26uck', []],

  ['noise inside', ['傻冒', '狗东西'], { ignoreNoise: true }, '傻@冒，狗+东西', ['0-3:傻冒', '4-8:狗东西']],
  ['much noise', ['毛主席'], { ignoreNoise: true }, '你好毛---主---席', ['2-11:毛主席']],
  ['noise at the edges is left out', ['傻冒'], { ignoreNoise: true }, '<p>傻 冒</p>', ['3-6:傻冒']],
  ['zero-width, soft hyphen, bidi', ['敏感词'], { ignoreNoise: true }, '敏\u200B\u2060感\u00AD\u202E词', ['0-7:敏感词']],
  ['emoji and its joiners', ['敏感'], { ignoreNoise: true }, '敏\u{1F468}\u200D\u{1F469}\u{1F3FB}感', ['0-9:敏感']],
  ['combining marks inside and after', ['法轮'], { ignoreNoise: true }, '法\u0336轮\u0336\u0336!', ['0-5:法轮']],
  ['without the option noise is a character', ['傻冒'], {}, '傻 冒', []],
  ['only the kinds that are asked for', ['敏感'], { ignoreNoise: ['space'] }, '敏 感敏-感', ['0-3:敏感']],
  ['inner noise does not reach over a stop', ['人民'], { ignoreNoise: INNER_NOISE }, '好人。民主', []],
  ['all noise does', ['人民'], { ignoreNoise: true }, '好人。民主', ['1-4:人民']],
  ['noise in the term is noise', ['敏-感'], { ignoreNoise: true }, '敏感', ['0-2:敏-感']],
  ['unless too little would be left', ['C++'], { ignoreNoise: true }, 'c C C++ C+ +', ['4-7:C++']],
  ['a term of nothing but noise is literal', ['\u{1F51E}'], { ignoreNoise: true }, '禁\u{1F51E}', ['1-3:\u{1F51E}']],

  ['av is not in have', ['av', 'day'], { wholeWord: true }, 'I have a nice day\u3002', ['14-17:day']],
  ['nor at the end of hav', ['av'], { wholeWord: true }, 'I hav', []],
  ['Chinese and digits are edges', ['av', 'sex'], { wholeWord: true }, '1av2 av测试 测试sex', ['1-3:av', '5-7:av', '12-15:sex']],
  ['Chinese terms are not asked', ['弹药', '微信'], { wholeWord: true }, 'a弹药b test微信test', ['1-3:弹药', '9-11:微信']],
  ['only the Latin edge of a mixed term', ['T恤'], { wholeWord: true }, 'T恤衫 aT恤', ['0-2:T恤']],
  ['a number is not part of a number', ['911'], { wholeWord: true }, '911 39112', ['0-3:911']],
  ['full-width neighbours count', ['av'], { wholeWord: true, ignoreWidth: true }, '\uFF48av', []],
  ['an accented neighbour counts, composed or not', ['av'], { wholeWord: true }, '\u00E9av e\u0301av', []],

  ['traditional text, simplified term', ['台湾'], ANY, '臺-灣', ['0-3:台湾']],
  ['traditional term, simplified text', ['繁體'], ANY, '繁体', ['0-2:繁體']],
  ['compatibility forms', ['m2', '1'], ANY, '㎡①', ['0-1:m2', '1-2:1']],
  ['half of a compatibility form is no match', ['m'], ANY, '㎡', []],
  ['digits of other scripts', ['13800'], ANY, '\u0661\u0663８⓪0', ['0-5:13800']],
  ['mathematical letters', ['sex'], ANY, 'x\u{1D42C}\u{1D41E}\u{1D431}x', ['1-7:sex']],
  ['round and square letters', ['av'], ANY, '\u24B6\u{1F165}\u{1F170}\u{1F185}', ['0-3:av', '3-7:av']],

  ['a homophone', ['法轮'], { ignoreSound: true }, '发论法伦發輪', ['0-2:法轮', '2-4:法轮', '4-6:法轮']],
  ['a character of two readings, by either', ['重庆'], { ignoreSound: true }, '虫庆中庆', ['0-2:重庆', '2-4:重庆']],
  ['sound is not asked unless it is said', ['法轮'], { ignoreTraditional: true }, '发论', []],
  ['two halves for the whole', ['强奸', '弹药'], { ignoreSplit: true }, '弓虽女干强女干弓单药', ['0-4:强奸', '4-7:强奸', '7-10:弹药']],
  ['halves with noise between', ['枪支'], { ignoreSplit: true, ignoreNoise: true }, '木 仓-支', ['0-5:枪支']],
  ['letters that look Latin', ['av', 'BBC'], { ignoreLook: true, ignoreCase: true }, '\u0430v \u0412\u0392C', ['0-2:av', '3-6:BBC']],
  ['digits that look like letters', ['hello'], { ignoreLook: true, ignoreCase: true }, 'he110', ['0-5:hello']],
  ['characters the eye takes for others', ['自己'], { ignoreLook: true }, '白巳自已', ['0-2:自己', '2-4:自己']],
  ['repeated characters', ['敏感'], { ignoreRepeats: true }, '敏敏敏感感词', ['0-5:敏感']],
  ['repeated with noise between', ['敏感'], { ignoreRepeats: true, ignoreNoise: true }, '敏-敏 感.感', ['0-7:敏感']],
  ['a repeated term is not its one character', ['哈哈'], { ignoreRepeats: true }, '哈哈啊哈', ['0-2:哈哈']],
  ['a term with a repeat', ['天天向上'], { ignoreRepeats: true }, '天向上', ['0-3:天天向上']],
  ['characters of the upper planes', ['\u{20BB7}野家'], {}, '吃\u{20BB7}野家', ['1-5:\u{20BB7}野家']],
  ['no half of a pair', ['\uDE00', '\uD83D'], {}, '\u{1F600}', []],
  ['a lone half is found alone', ['\uD83D'], {}, 'a\uD83D', ['1-2:\uD83D']],
  ['no half of a pair under folding', ['\uDE00', '\uD83D'], { ignoreCase: true }, '\u{1F600}', []],
]

describe('what counts as a match', () => {
  it.each(ROWS)('%s', (_, terms, options, text, matches) => {
    expect(shown(terms, options, text)).toEqual(matches)
    expect(naiveScan(terms.map(term => ({ text: term, ...options })), text)
      .map(({ start, end, term }) => `${start}-${end}:${terms[term]}`)).toEqual(matches)
  })
})

describe('leftmost-longest', () => {
  it.each([
    ['the longer one', ['我的世界', '我的'], '我在我的家里玩我的世界', ['2-4:我的', '7-11:我的世界']],
    ['the left one, though a longer follows', ['ab', 'bcd'], 'abcd', ['0-2:ab']],
    ['the earlier of equal ones', ['AB', 'ab'], 'ab', ['0-2:AB']],
    ['neighbours', ['ab', 'cd', 'bc'], 'abcd', ['0-2:ab', '2-4:cd']],
    ['one that overlaps itself', ['aa'], 'aaaaa', ['0-2:aa', '2-4:aa']],
    ['Samwise', ['Samwise', 'Sam'], 'Samwise', ['0-7:Samwise']],
  ] as const)('%s', (_, terms, text, matches) => {
    expect(shown(terms, { ignoreCase: true }, text, { overlap: 'leftmost-longest' })).toEqual(matches)
  })
})

describe('allowed words', () => {
  it.each([
    ['silence what lies inside', ['黄片'], ['三黄片'], '三黄片黄片', ['3-5:黄片']],
    ['here and not elsewhere', ['共产'], ['共产党'], '共产党是白名单，但是共产是黑名单', ['10-12:共产']],
    ['equal spans too', ['黄片'], ['黄片'], '黄片', []],
    ['not what is longer', ['大傻逼'], ['大', '傻'], '大傻逼', ['0-3:大傻逼']],
    ['in the middle', ['口交'], ['地铁口交易'], '地铁口交易', []],
    ['only overlapping is not inside', ['口交易'], ['地铁口交'], '地铁口交易', ['2-5:口交易']],
    ['disguised alike', ['共产'], ['共产党'], '共*产*黨', []],
    ['before the longest is chosen', ['ab', 'abc'], ['abc'], 'abc', []],
  ] as const)('%s', (_, terms, allowed, text, matches) => {
    const allow = buildMatcher(allowed.map(word => ({ text: word, ...ANY })))
    expect(shown(terms, ANY, text, { allow })).toEqual(matches)
    expect(shown(terms, ANY, text, { allow, overlap: 'leftmost-longest' })).toEqual(matches)
  })
})

describe('lists with several options', () => {
  it('keep each term to its own', () => {
    const matcher = buildMatcher([
      { text: '人民', ignoreNoise: true }, { text: '人民' }, { text: 'AV', ignoreCase: true }, { text: 'AV' }, { text: 'av', wholeWord: true },
    ])
    expect(scan(matcher, '人-民人民 avs AV').map(({ start, end, term }) => `${start}-${end}:${term}`))
      .toEqual(['0-3:0', '3-5:0', '3-5:1', '6-8:2', '10-12:2', '10-12:3'])
  })

  it('take a very long term', () => {
    const long = '甲乙'.repeat(5000)
    expect(shown([long], {}, `丙${long}`)).toEqual([`1-10001:${long}`])
    expect(shown([long], { ignoreNoise: true }, [...long].join(' '))).toEqual([`0-19999:${long}`])
  })
})
