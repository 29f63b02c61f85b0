import type { Row } from '../../support/evidence.js'
import type { TestServer } from '../../support/test-server.js'

/** One thing that is wrong: which rule, which ticket, what was found. */
export type Finding = string

export interface SeenEvent {
  readonly id: string
  readonly ticketId: string
  readonly seq: number
  readonly at: number
  readonly action: string
  readonly from: string | null
  readonly to: string
  readonly actorId: string | null
  readonly relation: string
  readonly data: Readonly<Record<string, unknown>>
  readonly textDigest: string | null
  readonly hash: string
}

export interface TicketStory {
  /** The ticket's own row. */
  readonly row: Row
  readonly id: string
  readonly number: string
  readonly status: string
  readonly events: readonly SeenEvent[]
  readonly assignments: readonly Row[]
  readonly clocks: readonly Row[]
  readonly ratings: readonly Row[]
}

/** Everything the month left in the database, read by plain statements: the checker knows no rule of the product. */
export interface World {
  readonly now: number
  readonly stories: readonly TicketStory[]
  /** Communities, desks and organisations a person works for. */
  readonly unitsOf: ReadonlyMap<string, ReadonlySet<string>>
  readonly rows: (table: string) => Promise<readonly Row[]>
}

export function parsed(value: unknown): unknown {
  return typeof value === 'string' ? (JSON.parse(value) as unknown) : value
}

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null)

function eventOf(row: Row): SeenEvent {
  return {
    ...{
      id: String(row['id']),
      ticketId: String(row['ticket_id']),
      seq: Number(row['seq']),
      at: Number(row['at']),
    },
    ...{ action: String(row['action']), from: textOrNull(row['from_state']), to: String(row['to_state']) },
    ...{ actorId: textOrNull(row['actor_id']), relation: String(row['actor_relation']) },
    data: parsed(row['data']) as Record<string, unknown>,
    ...{ textDigest: textOrNull(row['text_digest']), hash: String(row['hash']) },
  }
}

function grouped(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const key = String(row['ticket_id'])
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return groups
}

async function unitsOf(rows: World['rows']): Promise<World['unitsOf']> {
  const communityOf = new Map((await rows('area')).map((area) => [area['id'], area['community_id']]))
  const units = new Map<string, Set<string>>()
  for (const { user_id: user, role, area_id: area, organisation_id: organisation } of await rows(
    'membership',
  )) {
    const own = units.get(String(user)) ?? new Set<string>()
    if (typeof organisation === 'string') own.add(organisation)
    if (role === 'community_officer') own.add(String(area))
    const works = role === 'grid_worker' || role === 'grid_lead'
    if (works && typeof communityOf.get(area) === 'string') own.add(String(communityOf.get(area)))
    units.set(String(user), own)
  }
  return units
}

export async function readWorld(server: TestServer): Promise<World> {
  const rows = (table: string): Promise<readonly Row[]> =>
    server.database.read((em) => em.query<Row[]>(`SELECT * FROM ${table}`))
  const events = grouped(await rows('ticket_event'))
  const [assignments, clocks] = [
    grouped(await rows('ticket_assignment')),
    grouped(await rows('ticket_clock')),
  ]
  const ratings = grouped(await rows('ticket_rating'))
  const stories = (await rows('ticket')).map((row): TicketStory => {
    const id = String(row['id'])
    const own = (events.get(id) ?? []).map(eventOf).sort((a, b) => a.seq - b.seq)
    return {
      ...{ row, id, number: String(row['number']), status: String(row['status']), events: own },
      ...{
        assignments: assignments.get(id) ?? [],
        clocks: clocks.get(id) ?? [],
        ratings: ratings.get(id) ?? [],
      },
    }
  })
  return { now: server.clock.now(), stories, unitsOf: await unitsOf(rows), rows }
}
