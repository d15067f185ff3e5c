// Does the text give away what a tender keeps closed?
import { rule, type Hit } from '../../rule.ts'
import { eachMatch } from '../../spans/each-match.ts'

const FORMS = [
  /标底(?:为|是|价为|价是|[\uff1a:])[^\u3002\uff1b\uff0c]{0,4}\d[\d,.]*[万亿]?元/gu,
  /评标(?:委员会)?(?:专家|成员)(?:名单|姓名)?[\uff1a:]/gu,
  /(?:未开标|开标前)[\u4e00-\u9fa5]{0,8}(?:报价|投标文件|投标人名单)[\u4e00-\u9fa5]{0,4}(?:为|[\uff1a:])/gu,
  /保密价格|(?:签订|签署)保密协议的(?:内容|条款)(?:为|[\uff1a:])/gu,
]

export default rule({
  id: 'secrecy/trade-secret',
  title: '商业秘密',
  severity: 'warning',
  gate: '保密',
  basis: ['open-information'],
  reads: ['title', 'digest', 'body', 'picture'],
  message: ({ quote }) => `“${quote}”可能公开了应当保密的招投标或商业信息。请确认能否公开，不能的删去。`,
  *detect({ text }): Generator<Hit> {
    for (const pattern of FORMS) for (const { start, end } of eachMatch(text, pattern)) yield { start, end }
  },
  flags: ['本项目【标底为120万元】。', '【评标专家名单：】张某、李某', '供应商以【保密价格】成交。'],
  passes: ['招标控制价120万元。', '保护企业商业秘密。', '国家秘密、工作秘密、商业秘密', '签订保密协议'],
})
