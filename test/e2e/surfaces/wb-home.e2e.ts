import { wbHome } from './driver-weibo.ts'
import { surfaceSuite } from './suite.ts'

surfaceSuite(wbHome)
