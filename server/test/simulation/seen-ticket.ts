import type { DeskLevel, RequestKind, TicketState } from '@beegrid/shared'
import type { Row } from '../support/evidence.js'
import type { TestServer } from '../support/test-server.js'

interface Waiting {
  readonly id: string
  readonly kind: RequestKind
  readonly level: DeskLevel
}

/** A ticket as the people of the month know it. */
export interface SeenTicket {
  readonly id: string
  readonly status: TicketState
  readonly reporterId: string
  readonly communityId: string | null
  readonly subdistrictId: string | null
  readonly countyId: string
  readonly resolverId: string | null
  readonly dueAt: number | null
  readonly supervised: boolean
  readonly recheckOpen: boolean
  readonly requests: readonly Waiting[]
  readonly lead: Party | undefined
  readonly called: readonly Party[]
}

export interface Party {
  readonly party: string
  readonly areaId: string | null
  readonly organisationId: string | null
  readonly userId: string | null
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

function waitingIn(value: unknown): readonly Waiting[] {
  const given: unknown = typeof value === 'string' ? JSON.parse(value) : value
  return Array.isArray(given) ? (given as Waiting[]) : []
}

const partyOf = (row: Row): Party => ({
  party: String(row['party']),
  areaId: text(row['area_id']),
  organisationId: text(row['organisation_id']),
  userId: text(row['user_id']),
})

const ALIVE = "state IN ('offered', 'active')"

/** Reads a ticket straight from its tables. */
export function seeTicket(server: TestServer, id: string): Promise<SeenTicket> {
  return server.database.read(async (em) => {
    const [row = {}] = await em.query<Row[]>('SELECT * FROM ticket WHERE id = ?', [id])
    const parties = await em.query<Row[]>(
      `SELECT * FROM ticket_assignment WHERE ticket_id = ? AND ${ALIVE}`,
      [id],
    )
    const of = (role: string): Party[] => parties.filter((each) => each['role'] === role).map(partyOf)
    return {
      ...{ id, status: row['status'] as TicketState, reporterId: String(row['reporter_id']) },
      ...{ communityId: text(row['community_id']), subdistrictId: text(row['subdistrict_id']) },
      ...{ countyId: String(row['county_id']), resolverId: text(row['resolver_id']) },
      dueAt: row['resolve_due_at'] === null ? null : Number(row['resolve_due_at']),
      supervised: Number(row['supervisions']) > 0,
      recheckOpen: Number(row['recheck_open']) > 0,
      requests: waitingIn(row['requests']),
      lead: of('lead')[0],
      called: of('called'),
    }
  })
}
