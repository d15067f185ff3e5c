// Can a child be recognised: full name together with school, class or age?
import { rule, type Hit } from '../../rule.ts'
import { fullNameAt } from '../../people/full-name.ts'
import { before, eachMatch } from '../../spans/each-match.ts'

const PUPIL = /(?:学生|初中生|高中生|同学|小朋友|男生|女生|男孩|女孩|儿童|患儿|幼儿|少年|孤儿|学童|小患者)/gu
/** School, class and form that may stand before. */
const ATTENDS = /(?:[\u4e00-\u9fa5]{0,10}(?:小学|中学|初中|幼儿园|学校|一小|二小|实小|一中|二中))?[\u4e00-\u9fa50-9]{0,3}(?:年级|[一二三四五六七八九初高中大小0-9]{1,3}[\uff08(]?[0-9一二三四五六七八九十]{1,2}[\uff09)]?班|[\uff08(][0-9一二三四五六七八九十]{1,2}[\uff09)]班)?(?:的)?$/u
const AGE_FIRST = /(?:^|[^\d])((?:[0-9]|1[0-7])|[一二三四五六七八九十]|十[一二三四五六七])岁(?:半)?的?(?:小)?(?:男孩|女孩|孩子|儿童|患儿|学生|小朋友|男童|女童|儿子|女儿|孙子|孙女|少年|少女|中学生|小学生)/gu
const AGE_AFTER = /^[\uff08(\uff0c](?:男|女)?[\uff0c\u3001]?(?:今年|现年)?(?:[0-9]|1[0-7])岁/u
/** 李小雅，女，11岁，第二小学五年级3班 */
const AGE = /[\uff0c\uff08(](?:(?:男|女)[\uff0c\u3001])?(?:今年|现年)?(?:[0-9]|1[0-7])周?岁/gu
const SCHOOL = /小学|中学|初中|幼儿园|学校|年级|班|实小|一小|二小|留守|困境|孤/u
const HONOUR = /获奖|荣获|一等奖|二等奖|三等奖|冠军|金奖|优秀奖|表彰|夺得|奖项/u
const LEAD = /^.*(?:是|为|系|了|到|看望|慰问|救起|走访|叫|帮助|资助|探望)(?=.{3})/u
const PEOPLE_WORD = /^(?:代表|家长|们|会|志愿|干部|工作|群体|人数|资助|营养|健康|安全|高|常|时|安|成|全|和|平|万|通|相)/u

export default rule({
  id: 'privacy/minor',
  title: '未成年人可识别信息',
  severity: 'warning',
  gate: '法律',
  basis: ['minor-law', 'pipl/28'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'body', 'picture'],
  message: ({ quote }) => `“${quote}”写出了未成年人的姓名和学校、班级或年龄，可以认出本人。建议姓名只留姓氏，略去学校班级。`,
  *detect({ text }): Generator<Hit> {
    if (!/[学同朋男女儿幼少孤患孩岁]/u.test(text)) return
    for (const { start, end } of eachMatch(text, AGE)) {
      const tail = text.slice(end, end + 24)
      if (!/小学|中学|幼儿园|年级|班|就读|上学/u.test(tail) && !/学生|儿童|孩子|男孩|女孩|患儿|孤儿|少年/u.test(before(text, start, 8))) continue
      for (const length of [3, 2, 4]) {
        const from = start - length
        if (from < 0 || fullNameAt(text, from) < Math.min(length, 3) || !/^$|[\uff1a\s\uff0c\u3002\u3001是叫生童子孩儿年]/u.test(text[from - 1] ?? '')) continue
        const child = /(?:学生|儿童|孩子|男孩|女孩|患儿|孤儿|少年)$/u.exec(text.slice(0, from))
        // 学生陈思雨（9岁）：下面按身份找到的，同一处只报一次。
        if (!child) yield { start: from, end }
        break
      }
    }
    // 三年级（1）班的张子涵同学
    for (const { start } of eachMatch(text, /(?:同学|小朋友)(?!们|会|录)/gu)) {
      const length = [3, 2].find((one) => fullNameAt(text, start - one) === one && /^$|[\uff0c\u3002\u3001\uff1a\s的是由生班]/u.test(text[start - one - 1] ?? ''))
      const near = text.slice(Math.max(0, start - 24), start + 26)
      if (!length || !/小学|幼儿园|初中|年级|班/u.test(near)) continue
      yield HONOUR.test(near) ? { start: start - length, end: start + 2, severity: 'advice' } : { start: start - length, end: start + 2 }
    }
    const seen = new Set<number>()
    for (const pattern of [PUPIL, AGE_FIRST]) {
      for (const { start: word, end } of eachMatch(text, pattern)) {
        const start = pattern === PUPIL ? word - (ATTENDS.exec(before(text, word, 30))?.[0].length ?? 0) : word
        const found = text.slice(start, end)
        if (seen.has(end) || PEOPLE_WORD.test(text.slice(end))) continue
        const length = fullNameAt(text, end)
        const next = text[end + length] ?? ''
        if (length < 2 || (length === 2 && /[\u4e00-\u9fa5]/u.test(next) && !/[的了在是和与及家因被获说从把将向有患为]/u.test(next))) continue
        if (pattern === PUPIL && !SCHOOL.test(found) && !AGE_AFTER.test(text.slice(end + length)) && !/留守|困境|患|病|父母|遇难|受伤|失踪|走失/u.test(before(text, start, 8))) continue
        seen.add(end)
        const from = pattern === AGE_FIRST && !/^[0-9一二三四五六七八九十]/u.test(found) ? start + 1 : start
        const shift = LEAD.exec(text.slice(from, end))?.[0].length ?? 0
        const honour = HONOUR.test(text.slice(end, end + 40))
        yield honour ? { start: from + shift, end: end + length, severity: 'advice' } : { start: from + shift, end: end + length }
      }
    }
  },
  flags: [
    '失主是【市实验小学四（2）班学生冯一诺】，书包已归还。',
    '看望【六年级学生王小明】，送去文具。',
    '【8岁女孩张小花】患白血病。',
    '受助学生：【李小雅，女，11岁】，青溪区第二小学五年级3班。',
    '【张子涵同学】就读于第一小学三年级。',
    '【第三中学学生李子轩】在比赛中荣获一等奖。',
  ],
  passes: ['六年级学生王某父母离异。', '慰问学生代表和家长。', '学生小明向妈妈介绍统计知识。', '大学生李建国返乡创业。', '全市小学生高兴地参加活动。'],
})
