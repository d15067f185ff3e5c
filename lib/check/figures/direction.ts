// Does this verb say up, down or level?

export const UP = '增长|增加|提高|上升|上涨|提升|扩大|加快|回升|攀升|增至|增|升|涨|高'
export const DOWN = '下降|减少|降低|下跌|回落|收窄|缩小|放缓|下滑|萎缩|缩减|减|降|跌|低'
/** Verbs that a figure follows: longest first. */
export const CHANGE = `增长|增加|提高|上升|上涨|提升|扩大|加快|回升|攀升|多增|下降|减少|降低|下跌|回落|收窄|缩小|放缓|下滑|缩减|少增|增幅为?|降幅为?|涨幅为?`

const RISING = /增|升|涨|高|扩|快|多/u

/** 1 for a rise, -1 for a fall. */
export const directionOf = (verb: string): 1 | -1 => (RISING.test(verb.replace('增幅', '增').replace('降幅', '降')) && !/降|减|跌|落|缩|窄|缓/u.test(verb) ? 1 : -1)
