import type { Row } from '../../support/evidence.js'
import { parsed, type Finding, type SeenEvent, type TicketStory, type World } from './world.js'

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

/** A reporter's silence is nobody's delay; every other limit climbs, also that of a called party or a supervised desk. */
const climbs = (clock: Row): boolean => clock['stage'] !== 'verify'

/** A time in which a clock ran towards one and the same due time. */
interface Stretch {
  readonly due: number
  readonly from: number
  readonly to: number
}

interface Turn {
  readonly kind: string
  readonly at: number
  readonly since?: number
  readonly before: number
  readonly after: number
}

const turnsOf = (clock: Row): readonly Turn[] => {
  const turns = parsed(clock['turns'])
  return Array.isArray(turns) ? (turns as Turn[]) : []
}

/** What stood still has not been resumed: the due time comes no nearer from then on. */
const endOf = (clock: Row, now: number): number => Number(clock['paused_at'] ?? clock['stopped_at'] ?? now)

/** Each due time a clock has had, and when it ran towards it: pauses, extensions, promises and new owners move it. */
function stretches(clock: Row, now: number): readonly Stretch[] {
  const turns = turnsOf(clock)
  const first = turns[0]?.before ?? Number(clock['due_at'])
  const begun = [
    { due: first, from: Number(clock['started_at']) },
    ...turns.map(({ after, at }) => ({ due: after, from: at })),
  ]
  const ends = [
    ...turns.map(({ kind, at, since }) => (kind === 'paused' ? (since ?? at) : at)),
    endOf(clock, now),
  ]
  return begun.map((each, index) => ({ ...each, to: ends[index] ?? now }))
}

/** By when somebody must have seen that it is over. */
function seenBy({ due, from }: Stretch, { away, patience }: Watch): number {
  const over = Math.max(due, from)
  // The look that would have seen it in time may have fallen into the absence.
  const nobodyLooked = over + patience >= away.from && over < away.to
  return (nobodyLooked ? away.to : over) + patience
}

interface Look {
  readonly now: number
  readonly watch: Watch
}

/**
 * A limit that ran out while it ran is escalated, no later than somebody looked next, for each due time it had. One that was
 * over and escalated before its due time moved stays so: what was climbed is not climbed again.
 */
function missed(story: TicketStory, clock: Row, { now, watch }: Look): Finding[] {
  const steps = story.events.filter(
    ({ action, data }) => action === 'escalate' && data['clockId'] === clock['id'],
  )
  return stretches(clock, now).flatMap((stretch) => {
    const { due, from, to } = stretch
    const seen = seenBy(stretch, watch)
    if (to <= seen) return []
    const stays = due < from && steps.some(({ at }) => at <= from)
    const inTime = steps.some(({ at, data }) => data['dueAt'] === due && at >= due && at <= seen)
    const what = `${story.number} ${String(clock['stage'])} due ${due}, ran ${from}–${to}`
    return stays || inTime ? [] : [`not escalated in time: ${what}`]
  })
}

/** Nothing is escalated that is not over, stands still, or is due at another time. */
function needless(story: TicketStory, { now }: Look): Finding[] {
  const clocks = new Map(story.clocks.map((clock) => [clock['id'], clock]))
  return story.events
    .filter(({ action }) => action === 'escalate')
    .flatMap(({ at, seq, data }) => {
      const clock = clocks.get(String(data['clockId']))
      const ran = clock && climbs(clock) ? stretches(clock, now) : []
      const right = ran.some(
        ({ due, from, to }) => due === data['dueAt'] && at >= due && at >= from && at <= to,
      )
      return right ? [] : [`escalated needlessly: ${story.number} row ${seq}`]
    })
}

export function wrongEscalations({ stories, now }: World, watch: Watch): Finding[] {
  return stories.flatMap((story) => [
    ...doubled(story),
    ...needless(story, { now, watch }),
    ...story.clocks.filter(climbs).flatMap((clock) => missed(story, clock, { now, watch })),
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
