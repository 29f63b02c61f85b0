import type { Row } from '../../support/evidence.js'
import type { Finding, SeenEvent, TicketStory, World } from './world.js'

export interface Watch {
  /** Milliseconds from a step's moment until it must have been taken. */
  readonly patience: number
  /** When no server ran, and the first moment after it. */
  readonly away: { readonly from: number; readonly to: number }
}

const keyOf = ({ data }: SeenEvent): string =>
  [data['clockId'], data['dueAt'], data['percent']].map(String).join(' ')

/** Each step of each limit once (G13). */
function doubled({ events, number }: TicketStory): Finding[] {
  const keys = events.filter(({ action }) => action === 'escalate').map(keyOf)
  return keys
    .filter((key, index) => keys.indexOf(key) !== index)
    .map((key) => `escalated twice: ${number} ${key}`)
}

const CLIMBS = new Set(['accept', 'arrive', 'resolve', 'rework'])

/** By when a step of this clock must have been taken. A due time that was moved is another story, told by the clock's turns. */
function seenBy(clock: Row, { away, patience }: Watch): number | undefined {
  const due = Number(clock['due_at'])
  const moved = clock['turns'] !== null && clock['turns'] !== undefined
  if (moved || !CLIMBS.has(String(clock['stage']))) return undefined
  // The look that would have seen it in time may have fallen into the absence.
  const nobodyLooked = due + patience >= away.from && due < away.to
  return (nobodyLooked ? away.to : due) + patience
}

/** A limit that ran out while it ran is escalated, no later than somebody looked next. */
function missed(story: TicketStory, clock: Row, { now, watch }: { now: number; watch: Watch }): Finding[] {
  const seen = seenBy(clock, watch)
  const end = Number(clock['stopped_at'] ?? clock['paused_at'] ?? now)
  if (seen === undefined || end <= seen) return []
  const what = `${story.number} ${String(clock['stage'])} due ${String(clock['due_at'])}`
  const steps = story.events.filter(
    ({ action, data }) => action === 'escalate' && data['clockId'] === clock['id'],
  )
  const first = Math.min(...steps.map(({ at }) => at))
  if (steps.length === 0) return [`not escalated: ${what}`]
  return first < Number(clock['due_at']) || first > seen
    ? [`escalated at the wrong time: ${what}, at ${first}`]
    : []
}

export function wrongEscalations({ stories, now }: World, watch: Watch): Finding[] {
  return stories.flatMap((story) => [
    ...doubled(story),
    ...story.clocks.flatMap((clock) => missed(story, clock, { now, watch })),
  ])
}

/** G12, G13: what was told was told once, phones rang once, and nothing waits in the outbox or has been given up. */
export async function wrongNews({ rows }: World): Promise<Finding[]> {
  const twice = (table: string, list: readonly Row[]): Finding[] => {
    const keys = list.map((row) => `${String(row['user_id'])} ${String(row['dedupe_key'])}`)
    return new Set(keys).size === keys.length ? [] : [`${table}: somebody was told twice`]
  }
  const left = (await rows('outbox')).map(
    (row) => `outbox: ${String(row['consumer'])} ${String(row['state'])} ${String(row['last_error'])}`,
  )
  return [...twice('notification', await rows('notification')), ...twice('ring', await rows('ring')), ...left]
}
