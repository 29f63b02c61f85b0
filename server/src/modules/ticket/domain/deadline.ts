/** `respond` and `part` run for a called party, `answer` for a supervision order, the others for the ticket. */
export const CLOCK_STAGES = [
  'accept',
  'arrive',
  'resolve',
  'rework',
  'verify',
  'respond',
  'part',
  'answer',
] as const
export type ClockStage = (typeof CLOCK_STAGES)[number]

/** The reporter may reopen within a week of the first closing. */
export const REOPEN_WINDOW_MS = 7 * 24 * 3_600_000
