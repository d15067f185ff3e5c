import { wxShadow } from './driver.ts'
import { surfaceSuite } from './suite.ts'

surfaceSuite(wxShadow)
