import { wbRepost } from './driver-weibo.ts'
import { surfaceSuite } from './suite.ts'

surfaceSuite(wbRepost)
