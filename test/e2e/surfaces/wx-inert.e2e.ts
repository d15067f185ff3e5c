import { wxArticle, wxLegacy, wxShadow, wxTietu } from './driver.ts'
import { inertSuite } from './inert.ts'

for (const driver of [wxArticle, wxShadow, wxLegacy, wxTietu]) inertSuite(driver)
