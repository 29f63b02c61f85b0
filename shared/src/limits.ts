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

interface Words {
  readonly zh: string
  readonly en: string
}

/** The units as the trade calls them. */
export const LIMIT_UNIT_LABELS: Readonly<Record<LimitUnit, Words>> = {
  urgent_minute: { zh: '紧急分钟', en: 'Minutes, day and night' },
  urgent_hour: { zh: '紧急工作时', en: 'Hours, day and night' },
  work_hour: { zh: '工作时', en: 'Working hours' },
  work_day: { zh: '工作日', en: 'Working days' },
  natural_day: { zh: '自然日', en: 'Calendar days' },
}

/** Stages that have a clock; `respond`, `part` and `answer` are those of called parties and supervision orders. */
export const STAGE_LABELS: Readonly<Record<LimitStage | 'respond' | 'part' | 'answer', Words>> = {
  accept: { zh: '接单', en: 'Accept' },
  arrive: { zh: '到场', en: 'Be on site' },
  resolve: { zh: '办结', en: 'Finish' },
  rework: { zh: '重办', en: 'Redo' },
  verify: { zh: '核查', en: 'Check' },
  respond: { zh: '部门报到', en: 'Called party responds' },
  part: { zh: '部门办理', en: 'Called party does its part' },
  answer: { zh: '督办答复', en: 'Answer to supervision' },
}

const COUNTED: Readonly<Record<LimitUnit, readonly [zh: string, one: string, many: string]>> = {
  urgent_minute: ['分钟', 'minute', 'minutes'],
  urgent_hour: ['小时', 'hour', 'hours'],
  work_hour: ['个工作时', 'working hour', 'working hours'],
  work_day: ['个工作日', 'working day', 'working days'],
  natural_day: ['天', 'day', 'days'],
}

/** Nobody says 1200 minutes. */
function spoken(limit: Limit): Limit {
  const { value, unit } = limit
  return unit === 'urgent_minute' && value % 60 === 0 ? { value: value / 60, unit: 'urgent_hour' } : limit
}

/** A limit as people say it: 3 个工作日, 2 hours. */
export function limitText(limit: Limit, language: 'zh-CN' | 'en'): string {
  const { value, unit } = spoken(limit)
  const [zh, one, many] = COUNTED[unit]
  return language === 'en' ? `${value} ${value === 1 ? one : many}` : `${value} ${zh}`
}
