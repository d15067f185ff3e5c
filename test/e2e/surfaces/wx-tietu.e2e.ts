import { wxTietu } from './driver.ts'
import { surfaceSuite } from './suite.ts'

surfaceSuite(wxTietu)
