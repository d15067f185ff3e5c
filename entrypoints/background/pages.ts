// Where do our own pages open, and what does the toolbar say?
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import type { DeskState, RequestOf } from '#messages'

type Page = RequestOf<'page.open'>['page']

const address = (page: Page, surface: string | null, finding?: string): string => {
  const query = new URLSearchParams()
  if (page !== 'panel' && page !== 'options') query.set('do', page)
  if (surface) query.set('surface', surface)
  if (finding) query.set('finding', finding)
  const file = page === 'panel' ? 'sidepanel' : page === 'options' ? 'options' : 'act'
  return browser.runtime.getURL(`/${file}.html` as '/act.html') + (query.size > 0 ? `?${query}` : '')
}

const SIZE = { panel: { width: 460, height: 760 }, options: { width: 1100, height: 760 }, act: { width: 520, height: 680 } }

/**
 * Opens one of our pages for a tab. The side panel where the browser has one and lets us (it must be asked in the
 * turn of the person's click); a window everywhere else.
 */
export async function openPage(page: Page, surface: string | null, tabId: number | null, finding?: string): Promise<void> {
  if (page === 'panel' && tabId !== null && browser.sidePanel?.open) {
    try {
      await browser.sidePanel.open({ tabId })
      return
    } catch (error) {
      console.info('side panel would not open, a window opens instead', error)
    }
  }
  const size = page === 'panel' || page === 'options' ? SIZE[page] : SIZE.act
  await browser.windows.create({ type: 'popup', url: address(page, surface, finding), ...size })
}

/** Grey – not checked · red, amber: a number · green ✓ only when checked and nothing found. */
export async function showBadge(tabId: number, desk: DeskState | null): Promise<void> {
  const [text, color, title] = badge(desk)
  try {
    await browser.action.setBadgeText({ tabId, text })
    await browser.action.setBadgeBackgroundColor({ tabId, color })
    await browser.action.setTitle({ tabId, title })
  } catch (error) {
    // The tab closed between the check and the badge: nobody looks at it any more.
    console.info('no badge for a closed tab', tabId, error)
  }
}

function badge(desk: DeskState | null): [string, string, string] {
  const name = i18n.t('extension.name')
  if (!desk || desk.standing === 'private') return ['', '#5F6B7A', name]
  const { error, warning, advice } = desk.counts
  if (desk.check === 'unchecked' || desk.check === 'checking') return ['–', '#5F6B7A', `${name}：${i18n.t('badge.unchecked')}`]
  if (error > 0) return [String(error), '#C8102E', `${name}：${i18n.t('badge.errors', [String(error)])}`]
  if (warning > 0) return [String(warning), '#B25E00', `${name}：${i18n.t('badge.warnings', [String(warning)])}`]
  if (advice > 0) return [String(advice), '#0B5CAD', `${name}：${i18n.t('badge.advice', [String(advice)])}`]
  return ['✓', '#1B7F3B', `${name}：${i18n.t('badge.clean')}`]
}
