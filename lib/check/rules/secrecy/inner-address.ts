// Is an address of an inner network, an account or a password printed?
import { rule, type Hit } from '../../rule.ts'
import { before, eachMatch } from '../../spans/each-match.ts'
import { halfWidth } from '../../spans/half-width.ts'

/** Links by http are the link rules' matter. */
const PRIVATE = /(?<![\d.A-Za-z/@])(?:10\.\d{1,3}|172\.(?:1[6-9]|2\d|3[01])|192\.168)\.\d{1,3}\.\d{1,3}(?::\d{2,5})?(?:\/[A-Za-z0-9_./?=&%-]*)?(?![\d.])/gu
const SHARE = /(?:file:\/{2,3}|\\\\[A-Za-z0-9_.-]{2,}\\|smb:\/\/|ftp:\/\/)[^\s\u4e00-\u9fa5\u3002\uff0c]*/gu
const SECRET = /(?:(?:初始|默认|登录|登陆|统一|系统|后台|管理员|临时|原始|账号|wifi|WiFi)?(?:密码|口令)|password|passwd|pwd|PASSWORD)(?:均|统一|都)?(?:[\uff1a:=]|为|是|设为|默认为)[ ]?([A-Za-z0-9@#$%^&*!._+-]{4,32})(?![A-Za-z0-9])/gu
const BESIDE = /(?:账号|帐号|用户名?|登录名)[\uff1a: ]{0,2}[A-Za-z0-9_@.]{3,24}[\uff0c,;\uff1b/ ]{1,2}(?:密码|口令)[ ]?[A-Za-z0-9@#$%^&*!._+-]{4,32}|(?:账号|帐号|用户|密码|口令|数据库|服务器|后台)[^\u3002\uff1b\n]{0,8}?(?<![A-Za-z])(?:root|admin|administrator|sa|test|guest|user)[ ]?\/[ ]?[A-Za-z0-9@#$%^&*!._+-]{4,32}/gu
const KEY = /(?:AppSecret|appsecret|app_secret|AccessKey(?:Id|Secret)?|access_key|SecretKey|secret_key|api[_-]?key|API[_ -]?KEY|密钥)[ ]?(?:[\uff1a:=]|为)[ ]?[A-Za-z0-9+/_=-]{8,}/gu
const ACCOUNT = /(?:(?:管理员|后台|系统|测试|登录|登陆)(?:账号|帐号|用户名)|用户名)[\uff1a:=][ ]?[A-Za-z0-9_@.]{3,24}(?=[\uff0c,;\uff1b ]{0,2}(?:密码|口令))/gu

export default rule({
  id: 'secrecy/inner-address',
  title: '内网地址和账号口令',
  severity: 'error',
  gate: '保密',
  basis: ['cybersecurity-law', 'secret-law'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'comment', 'reply', 'body', 'card', 'picture'],
  message: ({ data }) => data?.['secret'] ? '这里写出了账号或口令，公开会造成安全风险。请删去，并立即更换口令。' : '这里写出了内部网络的地址，不应公开。请删去。',
  *detect({ text }): Generator<Hit> {
    const plain = halfWidth(text)
    for (const pattern of [PRIVATE, SHARE]) {
      for (const { start, end } of eachMatch(plain, pattern)) {
        if (/版本|version|V|v$/u.test(before(plain, start, 4))) continue
        yield { start, end: end - (/[.,]+$/u.exec(plain.slice(start, end))?.[0].length ?? 0) }
      }
    }
    for (const { start, end, groups } of eachMatch(plain, SECRET)) {
      if (/^(?:\*+|x+|X+)$/u.test(groups[1] ?? '') || /^\d{1,2}[-~]\d{1,2}$/u.test(groups[1] ?? '') || before(plain, start, 2) === '提取') continue
      yield { start, end, data: { secret: 'yes' } }
    }
    for (const pattern of [KEY, ACCOUNT, BESIDE]) for (const { start, end } of eachMatch(plain, pattern)) yield { start, end, data: { secret: 'yes' } }
  },
  flags: ['内网【10.21.3.4:8080】填报。', '平台【账号 yunhe 密码 123456】', '系统【初始密码：Tj@123456】。', '共享目录【\\\\tjserver\\报表】'.replace('报表】', '】报表'), '服务器【192.168.1.20】', '【管理员账号：admin】，【密码：admin888】', '【AppSecret=1a2b3c4d5e6f】'],
  passes: ['密码学是一门学科。', '密码保护', '10.1放假', '请设置密码，8-16位。', '银行卡密码不要告诉他人。', '软件版本10.2.3'],
})
