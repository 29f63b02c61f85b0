import type { DutyName, Standing } from '../domain/roster.js'

/* What the roster is asked to do, as it came from outside: moments are ISO 8601. */

export interface GivenTime {
  readonly from: string
  readonly to: string
}

export interface GivenWeek {
  /** A moment in the week meant; left out it is this one. */
  readonly from?: string
}

export interface CandidateQuestion extends GivenTime {
  readonly gridId: string
}

export interface GivenStandIn extends CandidateQuestion {
  readonly userId: string
  readonly instead?: boolean
}

export interface GivenLeave extends GivenTime {
  readonly userId: string
  readonly reason: string
}

export interface GivenDuty {
  readonly userId: string
  readonly areaId: string
  readonly duty: DutyName
  readonly line?: string
  readonly standing: Standing
  readonly weekdays: number
  readonly fromMinute: number
  readonly toMinute: number
  readonly validFrom: string
  readonly validTo?: string
  readonly goesFirst?: boolean
}

/** A line keeps its grid, its duty and its standing. */
export type GivenDutyChange = Partial<Omit<GivenDuty, 'areaId' | 'duty' | 'standing' | 'goesFirst'>>

export interface GivenMerger {
  readonly areaId: string
  readonly intoAreaId: string
  readonly weekdays: number
  readonly fromMinute?: number
  readonly toMinute?: number
  readonly validFrom: string
  readonly validTo?: string
  readonly reason: string
}
