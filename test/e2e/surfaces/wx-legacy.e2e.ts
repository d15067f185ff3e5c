import { wxLegacy } from './driver.ts'
import { surfaceSuite } from './suite.ts'

surfaceSuite(wxLegacy)
