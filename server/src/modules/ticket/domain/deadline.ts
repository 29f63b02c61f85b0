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

/** Clocks of the work itself: they stand still while a ticket is on hold, what others were asked for does not. */
export const WORK_STAGES: readonly ClockStage[] = ['arrive', 'resolve', 'rework']

/** The reporter may reopen within a week of the first closing. */
export const REOPEN_WINDOW_MS = 7 * 24 * 3_600_000
