import { Injectable } from '@nestjs/common'
import { boxAround, CONFIDENTIAL_KINDS, distanceM, type LngLat } from '@beegrid/shared'
import { Between, In, MoreThanOrEqual, Not, type EntityManager } from 'typeorm'
import { TicketEntity } from './ticket.entity.js'

export interface NearQuery {
  /** WGS 84. */
  readonly point: LngLat
  readonly radiusM: number
  /** Epoch milliseconds. */
  readonly since: number
  readonly categoryGroup: string | null
}

export interface NearTicket {
  readonly ticket: TicketEntity
  readonly distanceM: number
}

/** A box this small in a day holds few tickets; the bound keeps a flood of reports from costing more. */
const MAX_IN_BOX = 200

/** Open tickets around a point. */
@Injectable()
export class TicketNearRepository {
  /** Nearest first. */
  async near(em: EntityManager, { point, radiusM, since, categoryGroup }: NearQuery): Promise<NearTicket[]> {
    const { min, max } = boxAround(point, radiusM)
    const rows = await em.find(TicketEntity, {
      where: {
        phase: 'open',
        kind: Not(In([...CONFIDENTIAL_KINDS])),
        lat: Between(min.lat, max.lat),
        lng: Between(min.lng, max.lng),
        createdAt: MoreThanOrEqual(since),
        ...(categoryGroup !== null && { categoryGroup }),
      },
      order: { createdAt: 'DESC' },
      take: MAX_IN_BOX,
    })
    return rows
      .flatMap((ticket) => withDistance(ticket, point))
      .filter((near) => near.distanceM <= radiusM)
      .sort((a, b) => a.distanceM - b.distanceM)
  }
}

function withDistance(ticket: TicketEntity, point: LngLat): NearTicket[] {
  const { lng, lat } = ticket
  return lng === null || lat === null ? [] : [{ ticket, distanceM: distanceM(point, { lng, lat }) }]
}
