import type { Finding, SeenEvent, TicketStory, World } from './world.js'

const SECOND = new Set(['followUp', 'recheck'])

interface Judgement {
  readonly event: SeenEvent
  /** The submission that was judged. */
  readonly of: SeenEvent
}

function judgements({ events }: TicketStory): readonly Judgement[] {
  return events.flatMap((event, index) => {
    const judges = event.action === 'verify' || SECOND.has(event.action)
    const of = events.slice(0, index).findLast(({ action }) => action === 'resolve')
    return judges && of && event.actorId !== null ? [{ event, of }] : []
  })
}

/** The unit on the ticket is that of its latest submission: earlier ones are judged by person alone. */
function byOwnUnit({ row, events }: TicketStory, { event, of }: Judgement, { unitsOf }: World): boolean {
  const unit = row['resolver_unit']
  if (typeof unit !== 'string' || of !== events.findLast(({ action }) => action === 'resolve')) return false
  const counts = SECOND.has(event.action) || row['intake_unit'] === unit
  return counts && unitsOf.get(event.actorId ?? '')?.has(unit) === true
}

function ofOne(story: TicketStory, world: World): Finding[] {
  return judgements(story).flatMap((judgement) => {
    const { event, of } = judgement
    const where = `${story.number} row ${event.seq} ${event.action}`
    if (event.actorId === of.actorId) return [`verified by the resolver: ${where}`]
    return byOwnUnit(story, judgement, world) ? [`verified by the resolver's unit: ${where}`] : []
  })
}

/** Whoever did the work is not the one who says it is done, nor that one's unit where it resolved its own intake. */
export const ownVerifiers = (world: World): Finding[] => world.stories.flatMap((story) => ofOne(story, world))

/** One rating for each closing and person, and none by who had done that work: given, or noted down from the phone. */
export function wrongRatings({ stories }: World): Finding[] {
  return stories.flatMap(({ number, ratings, events }) => {
    const keys = ratings.map((row) => `${String(row['user_id'])} ${String(row['closing'])}`)
    const twice = new Set(keys).size < keys.length ? [`rated twice: ${number}`] : []
    const workerAt = (at: number): string | null | undefined =>
      events.findLast((event) => event.action === 'resolve' && event.at <= at)?.actorId
    const own = ratings
      .filter((row) => String(row['taken_by'] ?? row['user_id']) === workerAt(Number(row['at'])))
      .map((row) => `rated by the resolver: ${number} closing ${String(row['closing'])}`)
    return [...twice, ...own]
  })
}
