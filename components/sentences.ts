// How is what is missing, and what went wrong, said in one plain sentence?
import { i18n } from '#i18n'
import type { Lack } from '#guard'
import type { Counts } from '#messages'
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

const WHY = {
  'wrong-pin': 'words.why.wrong_pin', locked: 'words.why.locked', 'same-hand': 'words.why.same_hand',
  'text-changed': 'words.why.text_changed', 'wrong-stage': 'words.why.wrong_stage', 'not-submitted': 'words.why.not_submitted',
  'not-signer': 'words.why.not_signer', 'nobody-chosen': 'words.why.nobody_chosen', 'not-admin': 'words.why.not_admin',
  'unknown-person': 'words.why.unknown_person', 'unknown-surface': 'words.why.unknown_surface',
  'unknown-finding': 'words.why.unknown_finding', 'unknown-author': 'words.why.unknown_author',
  'reason-needed': 'words.why.reason_needed', 'not-allowed': 'words.why.not_allowed', 'name-taken': 'words.why.name_taken',
  'storage-full': 'words.why.storage_full', 'bad-request': 'words.why.bad_request', 'bad-file': 'words.why.bad_file',
  moved: 'words.why.moved', refused: 'words.why.refused', silent: 'words.why.silent', gone: 'words.why.gone',
} as const
export const KNOWN_WHYS = Object.keys(WHY)

/** What happened, what it means for the draft, what to do; a code that is not known is shown in a general sentence. */
export const whySentence = (why: string): string =>
  why in WHY ? i18n.t(WHY[why as keyof typeof WHY]) : i18n.t('words.why.unknown', [why])

/** “必须改 3 · 提示 2”; empty where nothing is open. */
export const countsSentence = (counts: Counts): string =>
  (['error', 'warning', 'advice'] as const).filter(one => counts[one] > 0).map(one => `${severityWord(one)} ${counts[one]}`).join(' · ')
