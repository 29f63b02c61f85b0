import { NOTHING, type Counted } from './counted.js'
import { acceptedInTime, checkedInTime, closedInTime, handledInTime, overtimes } from './recount-clocks.js'
import type { SeenEvent, TicketStory } from './world.js'

const OUT = new Set(['withdrawn', 'merged', 'rejected'])
const WHO_WAITS = new Set(['reporter', 'follower'])
const FOUND = 'foundBy'

const isValid = ({ status }: TicketStory): boolean => !OUT.has(status)
const isClosed = ({ status }: TicketStory): boolean => status === 'closed'
const gave = ({ events }: TicketStory): boolean =>
  events.some(({ to }) => to === 'dispatched' || to === 'accepted')
const isTaken = (story: TicketStory): boolean => isValid(story) && gave(story)

const wasDone = ({ events }: TicketStory): boolean => events.some(({ action }) => action === 'resolve')

const wasRedone = ({ events }: TicketStory): boolean =>
  events.some(
    ({ from, to }) =>
      (from === 'resolved' && to === 'accepted') || (from === 'closed' && to === 'dispatched'),
  )

/** What those say who wait, in order: at the check, called back, or by asking for it to be done again. */
const answers = ({ events }: TicketStory): readonly boolean[] =>
  events.flatMap(({ action, relation, data, to }) => {
    const own = WHO_WAITS.has(relation) || data['byPhone'] === true
    if (action === 'verify' && own) return [data['passed'] === true]
    if (action === 'followUp' && data['reached'] === true) return [to === 'closed']
    return action === 'reopen' && own ? [false] : []
  })

const checks = ({ events }: TicketStory): readonly boolean[] =>
  events
    .filter(({ action, actorId }) => action === 'verify' && actorId !== null)
    .map(({ data }) => data['passed'] === true)

/** By closing, the last word of each: what was noted from the phone is the reporter's until they say something themselves. */
function satisfactions({ events }: TicketStory): readonly string[] {
  const reporter = events[0]?.actorId
  const words = new Map<string, string>()
  for (const { data, actorId } of events) {
    if (typeof data['satisfaction'] !== 'string') continue
    const whose = data['byPhone'] === true ? reporter : actorId
    words.set(`${String(whose)} ${String(data['closing'])}`, data['satisfaction'])
  }
  return [...words.values()]
}

/** Natural minutes from the report to the last submission. */
function minutes({ events }: TicketStory): number {
  const begun = events[0]?.at ?? 0
  const done = events.findLast(({ action }) => action === 'resolve')?.at ?? begun
  return Math.round((done - begun) / 60_000)
}

/** What settled the first route: the first time a person took it, gave it back or gave it to somebody else. */
const settling = ({ events }: TicketStory): SeenEvent | undefined =>
  events.find(
    ({ action, relation }) =>
      ['accept', 'decline', 'transfer'].includes(action) || (action === 'dispatch' && relation !== 'router'),
  )

const handsBack = ({ action, relation }: SeenEvent): boolean =>
  action === 'decline' || (action === 'transfer' && relation === 'lead')

/** The first owner accepted, and did not give it back before the work was done. */
function routed(story: TicketStory): Counted {
  const first = settling(story)
  if (!first) return NOTHING
  const next = story.events.find(({ action }) => ['decline', 'transfer', 'resolve'].includes(action))
  return whether(first.action === 'accept' && !(next && handsBack(next)), true)
}

/** Given: to an owner, by whatever step; the row says to whom. */
function returned({ events }: TicketStory): Counted {
  const given = events.filter(
    ({ action, from, to, data }) =>
      to === 'dispatched' && 'leadParty' in data && (from !== to || action === 'transfer'),
  )
  return { hit: events.filter(handsBack).length, of: given.length }
}

type Count = (story: TicketStory, now: number) => Counted

const whether = (hit: boolean, of: boolean): Counted => ({ hit: Number(hit && of), of: Number(of) })

/** What was refused, withdrawn or merged counts in no limit. */
const ofValid =
  (count: Count): Count =>
  (story, now) =>
    isValid(story) ? count(story, now) : NOTHING

/** The published formulas (GET /figures/definitions), counted again from timelines and clocks alone. */
const FORMULAS: Readonly<Record<string, Count>> = {
  reported: () => ({ hit: 1, of: 1 }),
  valid: (story) => whether(isValid(story), true),
  routing: routed,
  returns: returned,
  response: ofValid(acceptedInTime),
  handledOnTime: ofValid(handledInTime),
  overtime: ofValid(overtimes),
  checkedOnTime: ofValid(checkedInTime),
  filing: (story) => whether(isTaken(story), isTaken(story) || story.status === 'rejected'),
  missed: (story) => {
    const found = story.events[0]?.data[FOUND]
    return whether(found === 'resident', isValid(story) && typeof found === 'string')
  },
  handled: (story) => whether(isClosed(story) || story.status === 'resolved', isTaken(story)),
  closed: (story) => whether(isClosed(story), isTaken(story)),
  closedOnTime: ofValid(closedInTime),
  rework: (story) => whether(wasRedone(story), isValid(story) && wasDone(story)),
  hours: (story) => (isClosed(story) ? { hit: minutes(story), of: 1 } : { hit: 0, of: 0 }),
  checkPassed: (story) => {
    const all = isValid(story) ? checks(story) : []
    return { hit: all.filter(Boolean).length, of: all.length }
  },
  solved: (story) => {
    const all = isValid(story) ? answers(story) : []
    return whether(all.at(-1) === true, all.length > 0)
  },
  satisfied: (story) => {
    const all = isValid(story) ? satisfactions(story) : []
    return { hit: all.filter((each) => each !== 'unsatisfied').length, of: all.length }
  },
}

/** Laid to whoever has the ticket or had it last; the others to whom each limit, giving or check concerned. */
export const LAID_TO_THE_LAST: ReadonlySet<string> = new Set(
  Object.keys(FORMULAS).filter(
    (code) => !['response', 'returns', 'overtime', 'checkPassed', 'checkedOnTime'].includes(code),
  ),
)

const CODES = Object.keys(FORMULAS)
/** Each ticket is counted once, however many tables it stands in. */
const known = new WeakMap<TicketStory, ReadonlyMap<string, Counted>>()

function countsOf(story: TicketStory, now: number): ReadonlyMap<string, Counted> {
  const counts =
    known.get(story) ?? new Map(Object.entries(FORMULAS).map(([code, count]) => [code, count(story, now)]))
  known.set(story, counts)
  return counts
}

/** Every figure but coverage, which counts grids, of some tickets. */
export function recount(stories: readonly TicketStory[], now: number): ReadonlyMap<string, Counted> {
  const counts = stories.map((story) => countsOf(story, now))
  const sum = (code: string, part: keyof Counted): number =>
    counts.reduce((total, each) => total + (each.get(code)?.[part] ?? 0), 0)
  return new Map(CODES.map((code) => [code, { hit: sum(code, 'hit'), of: sum(code, 'of') }]))
}
