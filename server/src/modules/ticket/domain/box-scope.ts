import type { AreaLevel, Coord, TicketKind, TicketPhase, TicketState } from '@beegrid/shared'
import { areasHeld, organisationsHeld, type Actor } from '../../../core/auth/index.js'
import { AppError } from '../../../core/errors/index.js'
import type { BoxOrder } from './box-order.js'
import { servesOnPosts } from './ticket-relations.js'
import type { BoxScope, ScopedArea } from '../data/ticket-box.repository.js'

export const BOXES = ['mine', 'todo', 'followed', 'area'] as const
export type Box = (typeof BOXES)[number]

/** Which tickets are asked for. */
export interface CountRequest {
  readonly box?: Box
  readonly status?: readonly TicketState[]
  readonly phase?: TicketPhase
  readonly kind?: TicketKind
  readonly areaId?: string
  readonly q?: string
  readonly overdue?: boolean
}

export interface PageRequest extends CountRequest {
  /** Left out: what is due first for `todo`, the newest first for the others. */
  readonly order?: BoxOrder
  readonly cursor?: string
  readonly limit?: number
}

/** Around which point, in the system it names, the same thing is looked for. */
export interface SimilarRequest {
  readonly lng: number
  readonly lat: number
  readonly coord: Coord
  readonly accuracy?: number
  readonly categoryId?: string
}

const COLUMN_OF: Readonly<Record<AreaLevel, ScopedArea['column']>> = {
  grid: 'gridId',
  community: 'communityId',
  subdistrict: 'subdistrictId',
  county: 'countyId',
}

export function scopedArea(area: { readonly id: string; readonly level: AreaLevel }): ScopedArea {
  return { column: COLUMN_OF[area.level], id: area.id }
}

const scoped =
  (column: ScopedArea['column']) =>
  (id: string): ScopedArea => ({ column, id })

/** The areas whose tickets a person may list: those whose desk or post they hold. */
export function areasInScope(actor: Actor): readonly ScopedArea[] {
  return [
    ...areasHeld(actor, ['grid_worker', 'grid_lead']).map(scoped('gridId')),
    ...areasHeld(actor, ['community_officer']).map(scoped('communityId')),
    ...areasHeld(actor, ['subdistrict_officer']).map(scoped('subdistrictId')),
    ...areasHeld(actor, ['county_officer']).map(scoped('countyId')),
  ]
}

/** What a box holds for a person. @throws AppError FORBIDDEN for the area box of someone who holds no area */
export function boxScope(box: Box, actor: Actor): BoxScope {
  const { userId } = actor
  if (box === 'mine' || box === 'followed') return { box, userId }
  const areas = areasInScope(actor)
  if (box === 'todo') {
    const person = servesOnPosts(actor) ? userId : null
    return {
      box,
      userId: person,
      personId: userId,
      mediatedIds: areasHeld(actor, ['mediator']),
      areaIds: areas.map(({ id }) => id),
      organisationIds: organisationsHeld(actor),
    }
  }
  if (areas.length === 0) throw new AppError('FORBIDDEN')
  return { box, areas }
}
