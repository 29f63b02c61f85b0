import type { DeskLevel } from '@beegrid/shared'

/** Who grants what a lead asks for, in this order; levels below the asker's own are passed over. */
export interface RequestSettings {
  readonly suspendLevels: readonly DeskLevel[]
  readonly extendLevels: readonly DeskLevel[]
  readonly appealLevels: readonly DeskLevel[]
  /** GB/T 30428 practice: a hold lasts at most a year. */
  readonly maxHoldDays: number
  /** Working hours a desk has for its answer; then the desk above is asked instead. */
  readonly answerHours: number
}

export interface WhistleSettings {
  /** The town passes a community's whistle on (`town`), or it goes out at once (`direct`). */
  readonly through: 'town' | 'direct'
  /** Urgent minutes the town has to pass it on; then the county is asked instead. */
  readonly answerMinutes: number
  /** Urgent minutes until a called party has answered. */
  readonly respondMinutes: number
  /** Working days until it has done its part. */
  readonly partDays: number
  /** How long a signed link for a party without an account is good for. */
  readonly linkHours: number
}

/** One step up the ladder, once a clock has run so far. */
export interface LadderStep {
  /** Of the limit, in percent; beyond 100 it is overdue. */
  readonly atPercent: number
  readonly to: 'lead' | 'standIn' | DeskLevel
  /** Rings (voice or SMS) for urgent tickets instead of waiting in a list. */
  readonly rings: boolean
}

export interface LadderSettings {
  readonly steps: readonly LadderStep[]
  /** Work whose limit runs without a break and is no longer than this is urgent: its steps ring, by night too. */
  readonly urgentMinutes: number
}

export interface FollowUpSettings {
  /** Of the tickets nobody confirmed in time, the share that is called back; the others close by themselves. */
  readonly silentPercent: number
  /** Of the tickets a unit took in and did itself, the share the town calls back. */
  readonly ownIntakePercent: number
  /** Of the closed ones without a rating. */
  readonly unratedPercent: number
  /** So many days after closing without a rating. */
  readonly waitDays: number
  /** Days a desk has for a call; a recheck has as many. */
  readonly callDays: number
  /** After so many calls that nobody answered it rests. */
  readonly tries: number
}

export interface RecheckSettings {
  /** Days after closing at which somebody looks again, for the categories that want it. */
  readonly afterDays: readonly number[]
  readonly percent: number
  /** 大类/小类 codes that are looked at again. */
  readonly categoryCodes: readonly string[]
  readonly byRiders: boolean
}

export interface NoticeSettings {
  /** Nothing but what is urgent rings between these times of the county's clock, `HH:MM`. */
  readonly quietFrom: string
  readonly quietTo: string
  /** What waited is told together at this time. */
  readonly digestAt: string
  /** Text messages cost money: for what is urgent, for all, or never. */
  readonly sms: 'urgent' | 'all' | 'never'
}

export interface BoardSettings {
  readonly shown: boolean
  /** Communities side by side in an order. */
  readonly ranking: boolean
  /** A unit hears of what is unfavourable so many working days before the public does. */
  readonly objectionDays: number
}

export interface CountySettings {
  readonly requests: RequestSettings
  readonly whistle: WhistleSettings
  readonly ladder: LadderSettings
  readonly followUp: FollowUpSettings
  readonly recheck: RecheckSettings
  readonly notices: NoticeSettings
  readonly board: BoardSettings
}

export type SettingsSection = keyof CountySettings

/** Where a county has decided nothing else (docs/architecture.md; figures of the standards' practice are data, not rules). */
export const USUAL_SETTINGS: CountySettings = {
  requests: {
    suspendLevels: ['community', 'subdistrict'],
    extendLevels: ['community', 'subdistrict'],
    appealLevels: ['subdistrict', 'county'],
    maxHoldDays: 365,
    answerHours: 8,
  },
  whistle: { through: 'town', answerMinutes: 60, respondMinutes: 120, partDays: 3, linkHours: 72 },
  ladder: {
    steps: [
      { atPercent: 80, to: 'lead', rings: false },
      { atPercent: 100, to: 'standIn', rings: true },
      { atPercent: 125, to: 'community', rings: true },
      { atPercent: 150, to: 'subdistrict', rings: true },
      { atPercent: 200, to: 'county', rings: true },
    ],
    urgentMinutes: 120,
  },
  followUp: {
    ...{ silentPercent: 100, ownIntakePercent: 100, unratedPercent: 10 },
    ...{ waitDays: 3, callDays: 3, tries: 3 },
  },
  // What comes back: rubbish, piles, blocked fire lanes and drains, things in stairwells, charging cables, leaks.
  recheck: {
    ...{ afterDays: [7, 30], percent: 20, byRiders: true },
    categoryCodes: ['0102', '0106', '0404', '0503', '9999', '9998', '9994'],
  },
  notices: { quietFrom: '22:00', quietTo: '07:00', digestAt: '08:00', sms: 'urgent' },
  board: { shown: true, ranking: true, objectionDays: 2 },
}

/** What a county has changed of the usual settings. */
export type OwnSettings = { readonly [S in SettingsSection]?: Partial<CountySettings[S]> }

/** The usual settings with a county's own over them, section by section, field by field. */
export function settingsWith(own: OwnSettings): CountySettings {
  const usual = USUAL_SETTINGS
  return {
    requests: { ...usual.requests, ...own.requests },
    whistle: { ...usual.whistle, ...own.whistle },
    ladder: { ...usual.ladder, ...own.ladder },
    followUp: { ...usual.followUp, ...own.followUp },
    recheck: { ...usual.recheck, ...own.recheck },
    notices: { ...usual.notices, ...own.notices },
    board: { ...usual.board, ...own.board },
  }
}

const SECTIONS = Object.keys(USUAL_SETTINGS) as readonly SettingsSection[]

/** A county's own settings with some of their fields changed; a section that is left out stays. */
export function changedSettings(own: OwnSettings, change: OwnSettings): OwnSettings {
  const touched = SECTIONS.filter((section) => change[section] !== undefined)
  const sections = touched.map((section) => [section, { ...own[section], ...change[section] }] as const)
  return { ...own, ...Object.fromEntries(sections) }
}
