import { wbModal } from './driver-weibo.ts'
import { surfaceSuite } from './suite.ts'

surfaceSuite(wbModal)
