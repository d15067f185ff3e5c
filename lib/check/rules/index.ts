// Which rules are there? Written by `npm run new -- index`; a test holds it against the folder.
import type { Rule } from '../rule.ts'
import figuresAdjacentApprox from './figures/adjacent-approx.ts'
import figuresApproxRedundant from './figures/approx-redundant.ts'
import figuresArabicVsChinese from './figures/arabic-vs-chinese.ts'
import figuresCompareArithmetic from './figures/compare-arithmetic.ts'
import figuresDecreaseByTimes from './figures/decrease-by-times.ts'
import figuresDirectionConflict from './figures/direction-conflict.ts'
import figuresGrowthArithmetic from './figures/growth-arithmetic.ts'
import figuresIndicatorName from './figures/indicator-name.ts'
import figuresNegativeDouble from './figures/negative-double.ts'
import figuresPercentImpossible from './figures/percent-impossible.ts'
import figuresPercentRange from './figures/percent-range.ts'
import figuresPercentVsPoint from './figures/percent-vs-point.ts'
import figuresRangeOrder from './figures/range-order.ts'
import figuresRatioArithmetic from './figures/ratio-arithmetic.ts'
import figuresShareSum from './figures/share-sum.ts'
import figuresShortYear from './figures/short-year.ts'
import figuresSumVsParts from './figures/sum-vs-parts.ts'
import figuresTongbiHuanbi from './figures/tongbi-huanbi.ts'
import privacyAddress from './privacy/address.ts'
import privacyBankCard from './privacy/bank-card.ts'
import privacyEmailWechatPersonal from './privacy/email-wechat-personal.ts'
import privacyHealthRecord from './privacy/health-record.ts'
import privacyIdNumber from './privacy/id-number.ts'
import privacyMinor from './privacy/minor.ts'
import privacyMobile from './privacy/mobile.ts'
import privacyNameIdCombo from './privacy/name-id-combo.ts'
import privacyPassportPermit from './privacy/passport-permit.ts'
import privacyPlate from './privacy/plate.ts'
import privacyRespondentData from './privacy/respondent-data.ts'
import punctuationBookTitleMark from './punctuation/book-title-mark.ts'
import punctuationColonLevels from './punctuation/colon-levels.ts'
import punctuationDash from './punctuation/dash.ts'
import punctuationDocNumberBrackets from './punctuation/doc-number-brackets.ts'
import punctuationDunBetweenMarks from './punctuation/dun-between-marks.ts'
import punctuationDunConjunction from './punctuation/dun-conjunction.ts'
import punctuationEllipsis from './punctuation/ellipsis.ts'
import punctuationFullwidth from './punctuation/fullwidth.ts'
import punctuationHeadingNumber from './punctuation/heading-number.ts'
import punctuationMiddleDot from './punctuation/middle-dot.ts'
import punctuationPercentSymbol from './punctuation/percent-symbol.ts'
import punctuationQuestionExclaim from './punctuation/question-exclaim.ts'
import punctuationRepeat from './punctuation/repeat.ts'
import punctuationSentenceEnd from './punctuation/sentence-end.ts'
import punctuationSpace from './punctuation/space.ts'
import punctuationUnpaired from './punctuation/unpaired.ts'
import typoIdiom from './typo/idiom.ts'
import typoJiezhi from './typo/jiezhi.ts'
import typoQishi from './typo/qishi.ts'
import typoWordCommon from './typo/word-common.ts'
import typoZhangAccount from './typo/zhang-account.ts'
import wordingCanonicalNearMiss from './wording/canonical-near-miss.ts'

export const RULES: readonly Rule[] = [
  figuresAdjacentApprox,
  figuresApproxRedundant,
  figuresArabicVsChinese,
  figuresCompareArithmetic,
  figuresDecreaseByTimes,
  figuresDirectionConflict,
  figuresGrowthArithmetic,
  figuresIndicatorName,
  figuresNegativeDouble,
  figuresPercentImpossible,
  figuresPercentRange,
  figuresPercentVsPoint,
  figuresRangeOrder,
  figuresRatioArithmetic,
  figuresShareSum,
  figuresShortYear,
  figuresSumVsParts,
  figuresTongbiHuanbi,
  privacyAddress,
  privacyBankCard,
  privacyEmailWechatPersonal,
  privacyHealthRecord,
  privacyIdNumber,
  privacyMinor,
  privacyMobile,
  privacyNameIdCombo,
  privacyPassportPermit,
  privacyPlate,
  privacyRespondentData,
  punctuationBookTitleMark,
  punctuationColonLevels,
  punctuationDash,
  punctuationDocNumberBrackets,
  punctuationDunBetweenMarks,
  punctuationDunConjunction,
  punctuationEllipsis,
  punctuationFullwidth,
  punctuationHeadingNumber,
  punctuationMiddleDot,
  punctuationPercentSymbol,
  punctuationQuestionExclaim,
  punctuationRepeat,
  punctuationSentenceEnd,
  punctuationSpace,
  punctuationUnpaired,
  typoIdiom,
  typoJiezhi,
  typoQishi,
  typoWordCommon,
  typoZhangAccount,
  wordingCanonicalNearMiss,
]
