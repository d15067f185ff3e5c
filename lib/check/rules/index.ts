// Which rules are there? Written by `npm run new -- index`; a test holds it against the folder.
import type { Rule } from '../rule.ts'
import advertisingAbsoluteSuperlative from './advertising/absolute-superlative.ts'
import advertisingContactSoftAd from './advertising/contact-soft-ad.ts'
import advertisingEducationPromise from './advertising/education-promise.ts'
import advertisingFinancePromise from './advertising/finance-promise.ts'
import advertisingMedicalPromise from './advertising/medical-promise.ts'
import advertisingOfficialEndorsement from './advertising/official-endorsement.ts'
import advertisingPricePromo from './advertising/price-promo.ts'
import advertisingPurchaseCall from './advertising/purchase-call.ts'
import clickbaitBegMisery from './clickbait/beg-misery.ts'
import clickbaitCuteTalk from './clickbait/cute-talk.ts'
import clickbaitExaggeration from './clickbait/exaggeration.ts'
import clickbaitFakeAuthority from './clickbait/fake-authority.ts'
import clickbaitInduceShare from './clickbait/induce-share.ts'
import clickbaitNumberBait from './clickbait/number-bait.ts'
import clickbaitPunctuation from './clickbait/punctuation.ts'
import clickbaitRumourSource from './clickbait/rumour-source.ts'
import clickbaitScare from './clickbait/scare.ts'
import clickbaitShockWords from './clickbait/shock-words.ts'
import clickbaitSmartAlec from './clickbait/smart-alec.ts'
import clickbaitSuspense from './clickbait/suspense.ts'
import clickbaitTrafficRiding from './clickbait/traffic-riding.ts'
import figuresAdjacentApprox from './figures/adjacent-approx.ts'
import figuresApproxRedundant from './figures/approx-redundant.ts'
import figuresArabicVsChinese from './figures/arabic-vs-chinese.ts'
import figuresCompareArithmetic from './figures/compare-arithmetic.ts'
import figuresDecreaseByTimes from './figures/decrease-by-times.ts'
import figuresDirectionConflict from './figures/direction-conflict.ts'
import figuresFigureRepeated from './figures/figure-repeated.ts'
import figuresGrowthArithmetic from './figures/growth-arithmetic.ts'
import figuresImpossibleDate from './figures/impossible-date.ts'
import figuresIndicatorName from './figures/indicator-name.ts'
import figuresNegativeDouble from './figures/negative-double.ts'
import figuresPercentImpossible from './figures/percent-impossible.ts'
import figuresPercentRange from './figures/percent-range.ts'
import figuresPercentVsPoint from './figures/percent-vs-point.ts'
import figuresPeriodMismatch from './figures/period-mismatch.ts'
import figuresRangeOrder from './figures/range-order.ts'
import figuresRatioArithmetic from './figures/ratio-arithmetic.ts'
import figuresShareSum from './figures/share-sum.ts'
import figuresShortYear from './figures/short-year.ts'
import figuresSumVsParts from './figures/sum-vs-parts.ts'
import figuresTongbiHuanbi from './figures/tongbi-huanbi.ts'
import figuresWeekday from './figures/weekday.ts'
import linkAttachmentCheck from './link/attachment-check.ts'
import linkBareIp from './link/bare-ip.ts'
import linkCommercialHost from './link/commercial-host.ts'
import linkDeadOrEmpty from './link/dead-or-empty.ts'
import linkHttpPlain from './link/http-plain.ts'
import linkNonGovernment from './link/non-government.ts'
import linkShortUrl from './link/short-url.ts'
import linkTextTargetMismatch from './link/text-target-mismatch.ts'
import linkTrackingParams from './link/tracking-params.ts'
import linkTypoDomain from './link/typo-domain.ts'
import mapApprovalFormat from './map/approval-format.ts'
import mapImageWithoutApproval from './map/image-without-approval.ts'
import mapManualCheck from './map/manual-check.ts'
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
import rosterDeparted from './roster/departed.ts'
import rosterNameTypo from './roster/name-typo.ts'
import rosterOrder from './roster/order.ts'
import rosterTitleMismatch from './roster/title-mismatch.ts'
import rosterUnknownLeader from './roster/unknown-leader.ts'
import secrecyDocMark from './secrecy/doc-mark.ts'
import secrecyDocnumberNonpublic from './secrecy/docnumber-nonpublic.ts'
import secrecyInnerAddress from './secrecy/inner-address.ts'
import secrecyInternalMark from './secrecy/internal-mark.ts'
import secrecyMark from './secrecy/mark.ts'
import secrecyScreenshotHint from './secrecy/screenshot-hint.ts'
import secrecySensitiveLocation from './secrecy/sensitive-location.ts'
import secrecyTradeSecret from './secrecy/trade-secret.ts'
import secrecyUnreleasedStatistics from './secrecy/unreleased-statistics.ts'
import sensitiveAbuse from './sensitive/abuse.ts'
import sensitiveDrugs from './sensitive/drugs.ts'
import sensitiveFraud from './sensitive/fraud.ts'
import sensitiveGambling from './sensitive/gambling.ts'
import sensitiveOfficeTerms from './sensitive/office-terms.ts'
import sensitivePorn from './sensitive/porn.ts'
import sensitiveViolence from './sensitive/violence.ts'
import structureAuthor from './structure/author.ts'
import structureCountMismatch from './structure/count-mismatch.ts'
import structureDigest from './structure/digest.ts'
import structureDuplicateBlock from './structure/duplicate-block.ts'
import structureEmptyParagraph from './structure/empty-paragraph.ts'
import structureHeadingSequence from './structure/heading-sequence.ts'
import structureLeftoverMarks from './structure/leftover-marks.ts'
import structureLongParagraph from './structure/long-paragraph.ts'
import structureMentionAttachment from './structure/mention-attachment.ts'
import structureMissingSigners from './structure/missing-signers.ts'
import structureReprintTemplate from './structure/reprint-template.ts'
import structureTitleLength from './structure/title-length.ts'
import structureTitleMissing from './structure/title-missing.ts'
import structureVagueSource from './structure/vague-source.ts'
import timelinessExpiredDeadline from './timeliness/expired-deadline.ts'
import timelinessHolidayCheck from './timeliness/holiday-check.ts'
import timelinessLastYearTemplate from './timeliness/last-year-template.ts'
import timelinessRelativeDate from './timeliness/relative-date.ts'
import timelinessSloganOutdated from './timeliness/slogan-outdated.ts'
import timelinessStaleNews from './timeliness/stale-news.ts'
import timelinessSupersededLaw from './timeliness/superseded-law.ts'
import typoIdiom from './typo/idiom.ts'
import typoJiezhi from './typo/jiezhi.ts'
import typoQishi from './typo/qishi.ts'
import typoWordCommon from './typo/word-common.ts'
import typoZhangAccount from './typo/zhang-account.ts'
import wordingAbolishedOrgans from './wording/abolished-organs.ts'
import wordingCanonicalNearMiss from './wording/canonical-near-miss.ts'
import wordingCanonicalSet from './wording/canonical-set.ts'
import wordingCountries from './wording/countries.ts'
import wordingDiscriminatory from './wording/discriminatory.ts'
import wordingDuplicateWords from './wording/duplicate-words.ts'
import wordingEthnicReligion from './wording/ethnic-religion.ts'
import wordingHmtAsCountries from './wording/hmt-as-countries.ts'
import wordingHmtTerritory from './wording/hmt-territory.ts'
import wordingJudgmentTerms from './wording/judgment-terms.ts'
import wordingLeaderActivity from './wording/leader-activity.ts'
import wordingLiberationDate from './wording/liberation-date.ts'
import wordingMissingQuoteOnCoined from './wording/missing-quote-on-coined.ts'
import wordingOfficeTitles from './wording/office-titles.ts'
import wordingOneBeltOneRoad from './wording/one-belt-one-road.ts'
import wordingPartyCongressNames from './wording/party-congress-names.ts'
import wordingPartySecretaryForm from './wording/party-secretary-form.ts'
import wordingSolemnTerms from './wording/solemn-terms.ts'
import wordingSuspectCriminal from './wording/suspect-criminal.ts'
import wordingTautologyOfficial from './wording/tautology-official.ts'
import wordingVulgarNet from './wording/vulgar-net.ts'

export const RULES: readonly Rule[] = [
  advertisingAbsoluteSuperlative,
  advertisingContactSoftAd,
  advertisingEducationPromise,
  advertisingFinancePromise,
  advertisingMedicalPromise,
  advertisingOfficialEndorsement,
  advertisingPricePromo,
  advertisingPurchaseCall,
  clickbaitBegMisery,
  clickbaitCuteTalk,
  clickbaitExaggeration,
  clickbaitFakeAuthority,
  clickbaitInduceShare,
  clickbaitNumberBait,
  clickbaitPunctuation,
  clickbaitRumourSource,
  clickbaitScare,
  clickbaitShockWords,
  clickbaitSmartAlec,
  clickbaitSuspense,
  clickbaitTrafficRiding,
  figuresAdjacentApprox,
  figuresApproxRedundant,
  figuresArabicVsChinese,
  figuresCompareArithmetic,
  figuresDecreaseByTimes,
  figuresDirectionConflict,
  figuresFigureRepeated,
  figuresGrowthArithmetic,
  figuresImpossibleDate,
  figuresIndicatorName,
  figuresNegativeDouble,
  figuresPercentImpossible,
  figuresPercentRange,
  figuresPercentVsPoint,
  figuresPeriodMismatch,
  figuresRangeOrder,
  figuresRatioArithmetic,
  figuresShareSum,
  figuresShortYear,
  figuresSumVsParts,
  figuresTongbiHuanbi,
  figuresWeekday,
  linkAttachmentCheck,
  linkBareIp,
  linkCommercialHost,
  linkDeadOrEmpty,
  linkHttpPlain,
  linkNonGovernment,
  linkShortUrl,
  linkTextTargetMismatch,
  linkTrackingParams,
  linkTypoDomain,
  mapApprovalFormat,
  mapImageWithoutApproval,
  mapManualCheck,
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
  rosterDeparted,
  rosterNameTypo,
  rosterOrder,
  rosterTitleMismatch,
  rosterUnknownLeader,
  secrecyDocMark,
  secrecyDocnumberNonpublic,
  secrecyInnerAddress,
  secrecyInternalMark,
  secrecyMark,
  secrecyScreenshotHint,
  secrecySensitiveLocation,
  secrecyTradeSecret,
  secrecyUnreleasedStatistics,
  sensitiveAbuse,
  sensitiveDrugs,
  sensitiveFraud,
  sensitiveGambling,
  sensitiveOfficeTerms,
  sensitivePorn,
  sensitiveViolence,
  structureAuthor,
  structureCountMismatch,
  structureDigest,
  structureDuplicateBlock,
  structureEmptyParagraph,
  structureHeadingSequence,
  structureLeftoverMarks,
  structureLongParagraph,
  structureMentionAttachment,
  structureMissingSigners,
  structureReprintTemplate,
  structureTitleLength,
  structureTitleMissing,
  structureVagueSource,
  timelinessExpiredDeadline,
  timelinessHolidayCheck,
  timelinessLastYearTemplate,
  timelinessRelativeDate,
  timelinessSloganOutdated,
  timelinessStaleNews,
  timelinessSupersededLaw,
  typoIdiom,
  typoJiezhi,
  typoQishi,
  typoWordCommon,
  typoZhangAccount,
  wordingAbolishedOrgans,
  wordingCanonicalNearMiss,
  wordingCanonicalSet,
  wordingCountries,
  wordingDiscriminatory,
  wordingDuplicateWords,
  wordingEthnicReligion,
  wordingHmtAsCountries,
  wordingHmtTerritory,
  wordingJudgmentTerms,
  wordingLeaderActivity,
  wordingLiberationDate,
  wordingMissingQuoteOnCoined,
  wordingOfficeTitles,
  wordingOneBeltOneRoad,
  wordingPartyCongressNames,
  wordingPartySecretaryForm,
  wordingSolemnTerms,
  wordingSuspectCriminal,
  wordingTautologyOfficial,
  wordingVulgarNet,
]
