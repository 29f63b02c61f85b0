/**
 * `confirm`: nobody said within the limit whether it is fixed, so the desk asks; `followUp`: it is closed and not rated, so
 * the desk asks how it was; `recheck`: some days after closing somebody looks whether it is still good.
 */
export const LOOK_KINDS = ['confirm', 'followUp', 'recheck'] as const
export type LookKind = (typeof LOOK_KINDS)[number]

/** `planned` waits for its day; `dropped` has become needless: rated meanwhile, reopened, confirmed by the reporter. */
export const LOOK_STATES = ['planned', 'open', 'done', 'dropped'] as const
export type LookState = (typeof LOOK_STATES)[number]

/** What a look that was taken found; `unreached`: after so many calls nobody had answered. */
export const LOOK_RESULTS = ['good', 'bad', 'unreached'] as const
export type LookResult = (typeof LOOK_RESULTS)[number]
