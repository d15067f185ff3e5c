// 的, 地 or 得: is the particle wrong where only one can be right?
import { rule, type Hit } from '../../rule.ts'

const ADVERB = '(?:耐心|认真|积极|深入|扎实|有力|不断|切实|及时|主动|热情|仔细|迅速|稳步|持续|努力|充分|有效|自觉|坚决|牢牢|逐步|逐一|高效|顺利|圆满|细致|详细|悉心|热烈|亲切|快速|稳妥|依法|大力|着力|尽快|准确|清楚|熟练|默默|紧紧|深深|渐渐|慢慢|轻轻|悄悄|静静|高兴|开心|激动|愉快|急切|尽情|随意|任意|草率|盲目|轻易|无私|忘我|顽强|勇敢|全身心|一遍遍|一次次|一步步|挨家挨户|源源不断|毫不犹豫|义无反顾|争先恐后|兴高采烈|全心全意|夜以继日|日复一日|坚持不懈|实实在在|踏踏实实|认认真真|仔仔细细|扎扎实实)'
const VERB = '(?:推进|推动|开展|做好|抓好|落实|提高|提升|加强|完成|解决|处理|回答|解释|讲解|介绍|询问|查看|检查|了解|听取|学习|参与|参加|配合|组织|引导|帮助|宣传|走访|排查|核实|履行|执行|贯彻|领会|把握|告诉|告知|记录|登记|填写|填报|整理|梳理|投入|改善|优化|完善|促进|打击|清理|看着|听着|说|问|讲|写|跑|走|坐|站)'
// What follows shows that the word is used as a verb with its object.
const OBJECT = '(?=[了着过完好出下起到给向]|每|各项|各类|这|那|我|你|他|她|群众|大家|老人|居民|企业|农户|村民|政策|情况|问题|任务|工作[，。]|道|：)'
const ADVERBIAL = new RegExp(`(?:${ADVERB})(的)(?:${VERB}${OBJECT}|(?:把|将|向|对|为|给|替|帮|与|跟)(?=[\\u4e00-\\u9fa5]{2}))`, 'g')

const MANNER = '(?:清清楚楚|明明白白|干干净净|整整齐齐|红红火火|热热闹闹|漂漂亮亮|扎扎实实|踏踏实实|认认真真|仔仔细细|妥妥当当|高高兴兴|开开心心|结结实实|满满当当|井井有条|有声有色|有条不紊|淋漓尽致|一清二楚|头头是道|滚瓜烂熟|热火朝天|津津有味|一尘不染|恰到好处|不亦乐乎|面红耳赤|汗流浃背|大汗淋漓|筋疲力尽|精疲力竭|一干二净|明白透彻|很好|很快|很慢|很大|很高|很顺利|很及时|很到位|很扎实|很认真|很清楚|非常好|非常快|非常顺利|非常到位|十分顺利|十分到位|很认真|很仔细|非常认真|更好|更快|更高|更远|不够好|不够快|不够到位|怎么样)'
const COMPLEMENT = new RegExp(`(?:[听看讲说写做干办跑走站穿吃睡玩笑唱跳画扫擦洗打摆放管抓搞学收过长变累忙热冷冻]|发展|进行|完成|开展|落实|执行|表现|处理|解决|安排|准备|打扫|布置|收拾|讲解|介绍|掌握|学习|运行|恢复|进展)(的)${MANNER}(?![的地])`, 'g')

const FIXED = /(变|显|觉|使|值|获|懂|赢|取|舍不|记|认|晓|免|省)(的)(?=更|越来越|十分|非常|尤为|格外|自己|注意|关注|一提|称赞|肯定|借鉴|推广|学习|期待|信赖|好评|支持|成功|进步|成绩|胜利|感恩|尊重|麻烦|费事)/g
const FIXED_RIGHT: Readonly<Record<string, RegExp>> = {
  变: /^(?:更|越来越|十分|非常|尤为|格外)/, 显: /^(?:更|越来越|十分|非常|尤为|格外)/, 觉: /^(?:自己|更|十分|非常|很)/, 使: /^(?:更|越来越|自己)/,
  值: /^(?:注意|关注|一提|称赞|肯定|借鉴|推广|学习|期待|信赖|尊重)/, 获: /^(?:好评|支持|成功|肯定)/, 懂: /^(?:感恩|尊重)/, 赢: /^(?:好评|支持|胜利|尊重)/,
}
const POSSESSIVE = /(?:我|你|他|她|它|我们|你们|他们|她们|大家|群众|孩子|老人|人民|企业)(得)(?=身影|心声|家乡|家人|双手|眼睛|眼神|脸上|笑容|故事|作品|家庭|梦想|利益|权益|需求|声音|事迹|精神|名字|脚步|背影|目光|面前|身边|父母|母亲|父亲|妻子|丈夫|儿子|女儿|房间|肩上|眼里|心里|生命|财产|诉求)/g

export default rule({
  id: 'typo/de-particles',
  title: '的、地、得',
  severity: 'advice',
  gate: '文字',
  basis: ['language-law', 'modern-dictionary'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'body', 'picture'],
  message: ({ quote, suggestions, data }) => `“${quote}”里的“${data?.['found'] ?? ''}”${data?.['why'] ?? ''}，应写“${suggestions?.[0] ?? ''}”。`,
  *detect({ text }) {
    const seen = new Set<number>()
    const hit = function* (match: RegExpMatchArray, found: string, right: string, why: string): Generator<Hit> {
      const start = match.index ?? 0
      if (seen.has(start)) return
      seen.add(start)
      const end = start + match[0].length
      yield { start, end, suggestions: [match[0].replace(found, right)], certain: true, data: { found, why } }
    }
    for (const match of text.matchAll(ADVERBIAL)) yield* hit(match, '的', '地', '用在动词前')
    for (const match of text.matchAll(COMPLEMENT)) {
      // 他说的很好 may speak of what he said; only a manner of four characters is sure there.
      if (/^[说讲看听]的(?:很|非常|更|十分)/.test(match[0])) continue
      yield* hit(match, '的', '得', '用在动词后引出补语')
    }
    for (const match of text.matchAll(FIXED)) {
      const start = match.index
      if (FIXED_RIGHT[match[1] ?? '']?.test(text.slice(start + 2)) && !/[改转演蜕巨明彰突]$/.test(text.slice(0, start))) yield* hit(match, '的', '得', '是词的一部分')
    }
    for (const match of text.matchAll(POSSESSIVE)) yield* hit(match, '得', '的', '表示所属')
  },
  flags: [
    '工作人员【耐心的解释】每一项政策。', '政策【讲的清清楚楚】。', '忘不了【他得】身影。', '环境【变的】更美了。', '这一做法【值的】关注。', '【认真的把】问题解决好。', '项目【进展的很顺利】。',
  ],
  passes: [
    '发挥积极的作用。', '保持认真的态度。', '开展深入的调查研究。', '他说的很重要。', '取得的成绩来之不易。', '到达目的地。', '提供全面的服务体系。', '起到积极的推动作用。', '大家得支持这项工作。', '提供耐心的解释和指导。',
  ],
})
