import type { Finding, SeenEvent, TicketStory, World } from './world.js'

/** The ways a ticket may go, written down by hand from docs/architecture.md: action, from, to. What is not here stays where it is. */
const WAYS: readonly (readonly [action: string, from: string, to: string])[] = [
  ['dispatch', 'submitted', 'dispatched'],
  ['accept', 'dispatched', 'accepted'],
  ['decline', 'dispatched accepted on_site', 'submitted'],
  ['transfer', 'dispatched accepted on_site suspended', 'dispatched'],
  ['arrive', 'accepted', 'on_site'],
  ['resolve', 'accepted on_site', 'resolved'],
  ['verify', 'resolved', 'closed accepted'],
  ['reopen', 'closed', 'dispatched'],
  ['followUp', 'closed', 'dispatched'],
  ['recheck', 'closed', 'dispatched'],
  ['reject', 'submitted dispatched', 'rejected'],
  ['withdraw', 'submitted dispatched', 'withdrawn'],
  ['merge', 'submitted dispatched accepted on_site suspended', 'merged'],
  ['unmerge', 'merged', 'submitted dispatched accepted on_site suspended'],
  ['grant', 'accepted on_site', 'suspended'],
  ['grant', 'rejected', 'submitted'],
  ['resume', 'suspended', 'accepted on_site'],
]

function mayGo({ action, from, to }: SeenEvent): boolean {
  if (from === null) return action === 'report' && to === 'submitted'
  if (from === to) return true
  return WAYS.some(([name, before, after]) => {
    return name === action && before.split(' ').includes(from) && after.split(' ').includes(to)
  })
}

const count = (events: readonly SeenEvent[], counts: (event: SeenEvent) => boolean): number =>
  events.filter(counts).length

const isFinal = (data: SeenEvent['data']): boolean => data['passed'] === true && !('next' in data)

/** Columns that say how often something happened, told again from the timeline. */
const COUNTED: readonly (readonly [column: string, told: (event: SeenEvent) => boolean])[] = [
  ['closings', ({ from, to }) => from === 'resolved' && to === 'closed'],
  [
    'reworks',
    ({ action, from, to }) =>
      (action === 'verify' && to === 'accepted') || (from === 'closed' && to === 'dispatched'),
  ],
  ['suspensions', ({ action, to, from }) => action === 'grant' && to === 'suspended' && from !== 'suspended'],
  ['appeals', ({ action, from }) => action === 'appeal' && from === 'closed'],
  ['rejection_appeals', ({ action, from }) => action === 'appeal' && from === 'rejected'],
  // Lateness counts no more once an appeal after closing was granted on its last level.
  [
    'exempted',
    ({ action, from, data }) =>
      action === 'grant' && from === 'closed' && data['request'] === 'appeal' && isFinal(data),
  ],
  ['event_seq', () => true],
]

function wrongSteps({ events, number }: TicketStory): Finding[] {
  return events.flatMap((event, index) => {
    const before = events[index - 1]
    const { seq, action, from, to, at } = event
    const wrong = (holds: boolean, what: string): Finding[] =>
      holds ? [] : [`path: ${number} row ${seq} ${what}`]
    return [
      ...wrong(from === (before?.to ?? null), 'begins elsewhere'),
      ...wrong(mayGo(event), `${action} ${String(from)} → ${to}`),
      ...wrong(at >= (before?.at ?? at), 'is earlier than the one before'),
    ]
  })
}

function ofOne(story: TicketStory): Finding[] {
  const { events, row, number, status } = story
  const ends =
    events.at(-1)?.to === status ? [] : [`path: ${number} is ${status}, its last row says otherwise`]
  const counts = COUNTED.filter(([column, told]) => Number(row[column]) !== count(events, told))
  const counted = counts.map(
    ([column, told]) => `path: ${number} ${column} ${String(row[column])}, told ${count(events, told)}`,
  )
  return [...wrongSteps(story), ...ends, ...counted]
}

/** G14: every step of every ticket is one the architecture allows, and the ticket stands where its timeline ends. */
export const wrongPaths = ({ stories }: World): Finding[] => stories.flatMap(ofOne)
