/**
 * Units of a time limit (GB/T 30428 practice): 紧急工作时 (minutes, hours) runs without a break, 工作时 and 工作日 in working
 * time only, 自然日 on the calendar.
 */
export const LIMIT_UNITS = ['urgent_minute', 'urgent_hour', 'work_hour', 'work_day', 'natural_day'] as const
export type LimitUnit = (typeof LIMIT_UNITS)[number]

export interface Limit {
  readonly value: number
  readonly unit: LimitUnit
}

/** Stages of a ticket for which a county can set a limit. */
export const LIMIT_STAGES = ['accept', 'arrive', 'resolve', 'rework', 'verify'] as const
export type LimitStage = (typeof LIMIT_STAGES)[number]

/** Whether a unit runs in working time alone. */
export function inWorkingTime(unit: LimitUnit): boolean {
  return unit === 'work_hour' || unit === 'work_day'
}
