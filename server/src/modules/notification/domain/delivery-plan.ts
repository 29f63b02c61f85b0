import type { NoticeGroup } from '@beegrid/shared'
import type { NoticeChoices } from './notice-choices.js'
import { isWithin, nextTime, type Hours } from './quiet-hours.js'

/** What a county decided about notices. */
export interface CountyHours {
  readonly quietFrom: string
  readonly quietTo: string
  readonly digestAt: string
}

export interface PlannedDelivery {
  readonly state: 'ready' | 'held'
  readonly nextAt: number
}

interface Question {
  readonly group: NoticeGroup
  readonly urgent: boolean
  readonly now: number
}

/**
 * When a notice goes beyond the inbox; undefined when it stays there. What is urgent goes at once, by night too, and
 * whatever was chosen; the rest is held through the quiet hours and told together.
 */
export function planDelivery(
  { group, urgent, now }: Question,
  choices: NoticeChoices,
  county: CountyHours,
): PlannedDelivery | undefined {
  const way = choices.ways[group]
  if (urgent) return { state: 'ready', nextAt: now }
  if (way === 'inbox') return undefined
  const quiet = quietHours(choices, county)
  const held = way === 'digest' || (quiet !== undefined && isWithin(now, quiet))
  return held ? { state: 'held', nextAt: nextTime(now, county.digestAt) } : { state: 'ready', nextAt: now }
}

/** The hours in which nothing but what is urgent rings; undefined when there are none. */
export function quietHours({ quiet }: NoticeChoices, county: CountyHours): Hours | undefined {
  if (quiet.kind === 'none') return undefined
  return quiet.kind === 'own' ? quiet : { from: county.quietFrom, to: county.quietTo }
}
