import { Injectable } from '@nestjs/common'
import { distanceM, type Coord, type LngLat } from '@beegrid/shared'
import { areasHeld } from '../../core/auth/index.js'
import { isoTime } from '../../core/clock/index.js'
import { Database } from '../../core/database/index.js'
import { AreaLocator } from '../area/index.js'
import { TicketRepository, TicketRows, type TicketEntity, type Viewer } from '../ticket/index.js'
import type { SecondLookEntity } from './data/second-look.entity.js'
import { SecondLookRepository } from './data/second-look.repository.js'
import type { PassingLookView } from './look.views.js'

export interface PassingRequest {
  readonly lng?: number
  readonly lat?: number
  readonly coord?: Coord
}

/** Looked through, and shown: a card on the home page, not a list of chores. */
const [CANDIDATES, SHOWN] = [50, 5]

/** What riders may look at in passing. Asked, never ordered: nobody counts who did not. */
@Injectable()
export class PassingLooks {
  constructor(
    private readonly database: Database,
    private readonly looks: SecondLookRepository,
    private readonly tickets: TicketRepository,
    private readonly rows: TicketRows,
    private readonly locator: AreaLocator,
  ) {}

  async near(viewer: Viewer, request: PassingRequest): Promise<PassingLookView[]> {
    const areas = areasHeld(viewer.actor, ['part_time_grid_worker'])
    const here = this.point(request)
    return this.database.read(async (em) => {
      const looks = await this.looks.forRiders(em, areas, CANDIDATES)
      const found = await this.tickets.findMany(
        em,
        looks.map(({ ticketId }) => ticketId),
      )
      const open = found.filter((ticket) => ticket.recheckOpen && ticket.resolverId !== viewer.actor.userId)
      const near = nearestFirst(paired(looks, open, here)).slice(0, SHOWN)
      const shown = await this.rows.of(
        em,
        viewer,
        near.map(({ ticket }) => ticket),
      )
      return near.map((each, index) => view(each, shown[index]?.thumbUrl ?? null))
    })
  }

  private point({ lng, lat, coord }: PassingRequest): LngLat | undefined {
    if (lng === undefined || lat === undefined) return undefined
    return this.locator.wgs84({ lng, lat, ...(coord && { coord }) })
  }
}

interface Passed {
  readonly look: SecondLookEntity
  readonly ticket: TicketEntity
  readonly distanceM: number | null
}

function paired(
  looks: readonly SecondLookEntity[],
  tickets: readonly TicketEntity[],
  here: LngLat | undefined,
): Passed[] {
  const byId = new Map(tickets.map((ticket) => [ticket.id, ticket]))
  return looks.flatMap((look) => {
    const ticket = byId.get(look.ticketId)
    return ticket ? [{ look, ticket, distanceM: distanceTo(ticket, here) }] : []
  })
}

function distanceTo({ lng, lat }: TicketEntity, here: LngLat | undefined): number | null {
  return here === undefined || lng === null || lat === null ? null : Math.round(distanceM(here, { lng, lat }))
}

/** Without a point they stay as they came: what is due first. */
function nearestFirst(passed: readonly Passed[]): readonly Passed[] {
  const far = (distance: number | null): number => distance ?? Number.MAX_SAFE_INTEGER
  return [...passed].sort((a, b) => far(a.distanceM) - far(b.distanceM))
}

function view({ look, ticket, distanceM: metres }: Passed, thumbUrl: string | null): PassingLookView {
  const { id: ticketId, number, title, placeText, closedAt } = ticket
  return {
    ...{ ticketId, number, title, placeText, thumbUrl, distanceM: metres },
    closedAt: isoTime(closedAt ?? look.createdAt),
    dueAt: isoTime(look.dueAt),
  }
}
