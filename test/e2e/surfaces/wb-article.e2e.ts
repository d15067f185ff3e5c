import { wbArticle } from './driver-weibo.ts'
import { surfaceSuite } from './suite.ts'

surfaceSuite(wbArticle)
