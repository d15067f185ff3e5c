// How does one of our pages start?
import { StrictMode, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nProvider } from 'react-aria-components'
import { i18n } from '#i18n'
import { uiLocale } from './border.ts'
import '../../components/theme.css'

/** `title` names the window as the person's task bar shows it. */
export const mount = (title: string, page: ReactNode): void => {
  const root = document.getElementById('root')
  if (!root) return
  document.documentElement.lang = uiLocale()
  document.title = title || i18n.t('extension.name')
  createRoot(root).render(<StrictMode><I18nProvider locale={uiLocale()}>{page}</I18nProvider></StrictMode>)
}
