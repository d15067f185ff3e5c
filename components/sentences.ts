// How is what is missing, and what went wrong, said in one plain sentence?
import { i18n } from '#i18n'
import type { Lack } from '#guard'
import type { Counts } from '#messages'
import type { Refusal } from '#review'
import { fieldWord, severityWord } from './words.ts'

export const lackSentence = (lack: Lack): string => {
  switch (lack.why) {
    case 'stage': return i18n.t('words.lack.stage', [lack.title])
    case 'returned': return i18n.t('words.lack.returned', [lack.name, lack.remark])
    case 'errors': return i18n.t('words.lack.errors', [String(lack.count), lack.first])
    case 'unreadable': return i18n.t('words.lack.unreadable', [fieldWord(lack.field)])
    case 'not-submitted': return i18n.t('words.lack.not_submitted')
    case 'changed': return i18n.t('words.lack.changed')
    case 'not-checked': return i18n.t('words.lack.not_checked')
    case 'nobody-chosen': return i18n.t('words.lack.nobody_chosen')
    case 'unsaved': return i18n.t('words.lack.unsaved')
    case 'unverified': return i18n.t('words.lack.unverified')
    case 'account-unknown': return i18n.t('words.lack.account_unknown')
  }
}

/** Every refusal of the review and of the store has its sentence, and what the background adds (a test reads them there). */
const WHY = {
  'wrong-pin': 'words.why.wrong_pin',
  'too-soon': 'words.why.too_soon',
  locked: 'words.why.locked',
  'no-key': 'words.why.no_key',
  unreadable: 'words.why.unreadable',
  'own-text': 'words.why.own_text',
  'signed-already': 'words.why.signed_already',
  'same-hand': 'words.why.same_hand',
  'barred-from-first': 'words.why.barred_from_first',
  'text-changed': 'words.why.text_changed',
  'not-this-stage': 'words.why.not_this_stage',
  'not-submitted': 'words.why.not_submitted',
  'already-submitted': 'words.why.already_submitted',
  'already-ready': 'words.why.already_ready',
  'errors-open': 'words.why.errors_open',
  'not-allowed-at-stage': 'words.why.not_allowed_at_stage',
  'nobody-chosen': 'words.why.nobody_chosen',
  'not-in-session': 'words.why.not_in_session',
  'not-administrator': 'words.why.not_administrator',
  'needs-administrator': 'words.why.needs_administrator',
  'last-administrator': 'words.why.last_administrator',
  'nobody-enrolled': 'words.why.nobody_enrolled',
  'not-enrolled': 'words.why.not_enrolled',
  'bad-key': 'words.why.bad_key',
  'no-stages': 'words.why.no_stages',
  'same-stage-twice': 'words.why.same_stage_twice',
  'no-such-draft': 'words.why.no_such_draft',
  'nothing-to-sign': 'words.why.nothing_to_sign',
  'unknown-surface': 'words.why.unknown_surface',
  'unknown-profile': 'words.why.unknown_profile',
  'finding-gone': 'words.why.finding_gone',
  'error-stays': 'words.why.error_stays',
  'reason-missing': 'words.why.reason_missing',
  'reason-not-enough': 'words.why.reason_not_enough',
  'not-allowed': 'words.why.not_allowed',
  'storage-full': 'words.why.storage_full',
  'storage-failed': 'words.why.storage_failed',
  damaged: 'words.why.damaged',
  'no-rows': 'words.why.no_rows',
  'bad-request': 'words.why.bad_request',
  'bad-file': 'words.why.bad_file',
  moved: 'words.why.moved',
  refused: 'words.why.refused',
  silent: 'words.why.silent',
  gone: 'words.why.gone',
  'wrong-signer': 'words.why.bad_key',
} as const satisfies Readonly<Record<Refusal, string>> & Readonly<Record<string, string>>
export const KNOWN_WHYS = Object.keys(WHY)

/** What happened, what it means for the draft, what to do; a code that is not known is shown in a general sentence. */
export const whySentence = (why: string): string =>
  why in WHY ? i18n.t(WHY[why as keyof typeof WHY]) : i18n.t('words.why.unknown', [why])

/** “必须改 3 · 提示 2”; empty where nothing is open. */
export const countsSentence = (counts: Counts): string =>
  (['error', 'warning', 'advice'] as const).filter(one => counts[one] > 0).map(one => `${severityWord(one)} ${counts[one]}`).join(' · ')
