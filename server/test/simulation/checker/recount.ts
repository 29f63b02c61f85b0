import type { TicketStory } from './world.js'

/** What a figure divides: `hit ÷ of`. */
export interface Counted {
  readonly hit: number
  readonly of: number
}

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

const satisfactions = ({ events }: TicketStory): readonly string[] =>
  events.flatMap(({ data }) => (typeof data['satisfaction'] === 'string' ? [data['satisfaction']] : []))

/** Natural minutes from the report to the last submission. */
function minutes({ events }: TicketStory): number {
  const begun = events[0]?.at ?? 0
  const done = events.findLast(({ action }) => action === 'resolve')?.at ?? begun
  return Math.round((done - begun) / 60_000)
}

type Verdict = 'kept' | 'late' | 'open'

function verdictOf(clock: Readonly<Record<string, unknown>>, now: number): Verdict {
  const due = Number(clock['due_at'])
  if (clock['state'] === 'stopped') return Number(clock['stopped_at']) > due ? 'late' : 'kept'
  const looked = clock['state'] === 'paused' ? Number(clock['paused_at']) : now
  return looked > due ? 'late' : 'open'
}

/** Closed without ever being late, among those closed or late; what an appeal exempted is left out where it was late. */
function inTime(story: TicketStory, now: number): Counted {
  const work = story.clocks.filter(({ stage }) => stage === 'resolve' || stage === 'rework')
  if (work.some((clock) => verdictOf(clock, now) === 'late'))
    return { hit: 0, of: Number(story.row['exempted']) > 0 ? 0 : 1 }
  return isClosed(story) ? { hit: 1, of: 1 } : { hit: 0, of: 0 }
}

type Count = (story: TicketStory, now: number) => Counted

const whether = (hit: boolean, of: boolean): Counted => ({ hit: Number(hit && of), of: Number(of) })

/** The published formulas (GET /figures/definitions), counted again from timelines and clocks alone. */
const FORMULAS: Readonly<Record<string, Count>> = {
  reported: () => ({ hit: 1, of: 1 }),
  valid: (story) => whether(isValid(story), true),
  filing: (story) => whether(isTaken(story), isTaken(story) || story.status === 'rejected'),
  missed: (story) => {
    const found = story.events[0]?.data[FOUND]
    return whether(found === 'resident', isValid(story) && typeof found === 'string')
  },
  handled: (story) => whether(isClosed(story) || story.status === 'resolved', isTaken(story)),
  closed: (story) => whether(isClosed(story), isTaken(story)),
  closedOnTime: (story, now) => (isValid(story) ? inTime(story, now) : whether(false, false)),
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

/** Every figure that is recounted, of some tickets. */
export function recount(stories: readonly TicketStory[], now: number): ReadonlyMap<string, Counted> {
  return new Map(
    Object.entries(FORMULAS).map(([code, count]) => {
      const counts = stories.map((story) => count(story, now))
      const sum = (part: keyof Counted): number => counts.reduce((total, each) => total + each[part], 0)
      return [code, { hit: sum('hit'), of: sum('of') }]
    }),
  )
}
