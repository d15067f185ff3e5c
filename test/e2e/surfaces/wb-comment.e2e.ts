import { wbComment } from './driver-weibo.ts'
import { surfaceSuite } from './suite.ts'

surfaceSuite(wbComment)
