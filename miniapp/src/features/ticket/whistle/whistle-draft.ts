import { countyMidnight, DAY_MS, HOUR_MS, MINUTE_MS } from '@beegrid/shared'
import type { ActionBody } from '../api/act-on-ticket'

/** What a whistle asks for, as far as it is filled in. */
export interface WhistleDraft {
  parties: readonly string[]
  reason: string
  joint: boolean
  /** Midnight of the day in the county, epoch milliseconds. */
  day: number
  /** `09:00`. */
  clock: string
  place: string
  /** Of the parties; undefined for whoever has the ticket. */
  leadId: string | undefined
}

const CLOCK = /^([01]?\d|2[0-3])[:：]([0-5]\d)$/

/** Midnights of today and the days after it. */
export function nextDays(now: number, count: number): readonly number[] {
  const today = countyMidnight(now)
  return Array.from({ length: count }, (_, i) => today + i * DAY_MS)
}

/** When a joint action meets, epoch milliseconds; undefined while the clock is not right or the time has passed. */
export function meetingAt(
  { day, clock }: Pick<WhistleDraft, 'day' | 'clock'>,
  now: number,
): number | undefined {
  const [, hours, minutes] = CLOCK.exec(clock.trim()) ?? []
  if (hours === undefined || minutes === undefined) return undefined
  const at = day + Number(hours) * HOUR_MS + Number(minutes) * MINUTE_MS
  return at > now ? at : undefined
}

/** A party is called or not any more; the lead goes with it. */
export function toggleParty(draft: WhistleDraft, id: string): WhistleDraft {
  const taken = draft.parties.includes(id)
  const parties = taken ? draft.parties.filter((each) => each !== id) : [...draft.parties, id]
  return { ...draft, parties, leadId: draft.leadId === id ? undefined : draft.leadId }
}

/** Undefined while something is missing. */
export function whistleBody(draft: WhistleDraft, now: number): ActionBody | undefined {
  const { parties, reason, joint, place, leadId } = draft
  if (parties.length === 0 || reason.trim() === '') return undefined
  const body: ActionBody = { action: 'whistle', organisationIds: [...parties], reason: reason.trim() }
  if (!joint) return body
  const at = meetingAt(draft, now)
  if (at === undefined || place.trim() === '') return undefined
  const meeting = { at: new Date(at).toISOString(), place: place.trim() }
  return { ...body, joint: { ...meeting, ...(leadId !== undefined && { leadOrganisationId: leadId }) } }
}
