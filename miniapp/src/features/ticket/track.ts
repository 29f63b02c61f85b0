import type { TicketAction, TicketState } from '@beegrid/shared'
import type { TicketListItemView, TimelineEntryView } from '@/api/types'
import type { Messages } from '@/i18n'
import { clockWords, momentWords } from '@/i18n/time-words'
import type { TrackStep } from '@/ui/track/track-steps'

type Tracked = Pick<TicketListItemView, 'status' | 'createdAt' | 'deadlines'> & {
  kind?: TicketListItemView['kind']
  timeline?: readonly TimelineEntryView[]
  resolvedAt?: string | null
}

export interface TrackInput {
  ticket: Tracked
  words: Messages
  now: number
}

/** How many of 收到 · 接单 · 到场 · 修好 are behind: the next one is where it stands. */
const BEHIND: Partial<Record<TicketState, number>> = {
  submitted: 1,
  dispatched: 1,
  accepted: 2,
  on_site: 2,
  suspended: 2,
  resolved: 3,
  closed: 4,
}

/** Refused, withdrawn or merged: it went no way of its own. */
export function hasTrack({ status }: Pick<Tracked, 'status'>): boolean {
  return status in BEHIND
}

/** When an action happened last. */
export function timeOf(
  timeline: readonly TimelineEntryView[] = [],
  action: TicketAction,
): number | undefined {
  const found = timeline.filter((entry) => entry.action === action)
  const last = found[found.length - 1]
  return last && Date.parse(last.at)
}

const parsed = (iso: string | null | undefined): number | undefined => (iso ? Date.parse(iso) : undefined)

interface Step {
  name: string
  done?: number | undefined
  promised?: number | undefined
}

/** `14:26` when it happened, `15:26 前` while it is promised; a done step without a time shows none. */
function shown({ done, promised }: Step, state: TrackStep['state'], track: TrackInput): string | undefined {
  const { words } = track
  if (done !== undefined && state !== 'next') return shortMoment(done, track)
  return promised === undefined || state === 'done' ? undefined : words.time.by(shortMoment(promised, track))
}

/** `14:26`, `昨天 18:05`, `11月18日`: a date and a clock together do not fit under a dot, or on a photo. */
export function shortMoment(at: number, { words, now }: Pick<TrackInput, 'words' | 'now'>): string {
  const moment = momentWords(words.time, at, now)
  return moment.length > 8 ? moment.replace(clockWords(at), '').trim() : moment
}

function laid(steps: readonly Step[], behind: number, track: TrackInput): TrackStep[] {
  return steps.map((step, index) => {
    const state = index < behind ? 'done' : index === behind ? 'now' : 'next'
    return { name: step.name, state, time: shown(step, state, track) }
  })
}

/** On hold nothing is promised for a time: the clock stands still. */
function promisedOf({ status, deadlines }: Tracked): number | undefined {
  return status === 'suspended' ? undefined : parsed(deadlines.resolveBy)
}

/** In the middle somebody comes, or both sides of a quarrel are talked with. */
function middle({ ticket: { kind, timeline }, words: { states } }: TrackInput, arrived: string): Step {
  return kind === 'dispute'
    ? { name: states.talked, done: timeOf(timeline, 'mediate') }
    : { name: arrived, done: timeOf(timeline, 'arrive') }
}

/** Where it is, like a parcel: four steps for whoever reported it. */
export function residentTrack(track: TrackInput): TrackStep[] {
  const { ticket, words } = track
  const { received, accepted, arrived, mended } = words.states.steps
  const { timeline, deadlines } = ticket
  const steps: Step[] = [
    { name: received, done: Date.parse(ticket.createdAt) },
    { name: accepted, done: timeOf(timeline, 'accept'), promised: parsed(deadlines.acceptBy) },
    middle(track, arrived),
    {
      name: ticket.kind === 'dispute' ? words.states.settled : mended,
      done: parsed(ticket.resolvedAt),
      promised: promisedOf(ticket),
    },
  ]
  return laid(steps, BEHIND[ticket.status] ?? 0, track)
}

/** The trade's five steps; the one to do says so. */
export function staffTrack(track: TrackInput): TrackStep[] {
  const { ticket, words } = track
  const { reported, accepted, arrived, resolved, verified } = words.states.staffSteps
  const { timeline, status } = ticket
  const steps: Step[] = [
    { name: reported, done: Date.parse(ticket.createdAt) },
    { name: accepted, done: timeOf(timeline, 'accept') },
    middle(track, arrived),
    { name: resolved, done: parsed(ticket.resolvedAt) },
    { name: verified, done: timeOf(timeline, 'verify') },
  ]
  const behind =
    status === 'on_site' ? 3 : status === 'resolved' ? 4 : status === 'closed' ? 5 : (BEHIND[status] ?? 0)
  return laid(steps, behind, track).map((step) =>
    step.state === 'now' && status !== 'suspended' ? { ...step, time: words.states.nextStep } : step,
  )
}
