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

const COLUMNS = [
  ...['status', 'reporter_id', 'community_id', 'subdistrict_id', 'county_id', 'resolver_id'],
  ...['resolve_due_at', 'supervisions', 'recheck_open', 'requests'],
]
const SEEN = `
  SELECT ${COLUMNS.map((column) => `t.${column}`).join(', ')}, a.role, a.party, a.area_id, a.organisation_id, a.user_id
  FROM ticket t
  LEFT JOIN ticket_assignment a ON a.ticket_id = t.id AND a.state IN ('offered', 'active')
  WHERE t.id = ?`

/** Reads a ticket straight from its tables, with those who have it. */
export function seeTicket(server: TestServer, id: string): Promise<SeenTicket> {
  return server.database.read(async (em) => {
    const rows = await em.query<Row[]>(SEEN, [id])
    const [row = {}] = rows
    const of = (role: string): Party[] => rows.filter((each) => each['role'] === role).map(partyOf)
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
