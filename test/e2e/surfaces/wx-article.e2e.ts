import { wxArticle } from './driver.ts'
import { surfaceSuite } from './suite.ts'

surfaceSuite(wxArticle)
