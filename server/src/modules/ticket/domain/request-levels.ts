import { DESK_LEVELS, type DeskLevel, type Relation } from '@beegrid/shared'
import type { TicketRequestEntity } from '../data/ticket-request.entity.js'
import type { TicketEntity } from '../data/ticket.entity.js'

type Placed = Pick<TicketEntity, 'communityId' | 'subdistrictId' | 'countyId'>

/** The area whose desk of this level has the ticket; null where the place lies in none. */
export function deskAreaOf(
  { communityId, subdistrictId, countyId }: Placed,
  level: DeskLevel,
): string | null {
  return { community: communityId, subdistrict: subdistrictId, county: countyId }[level]
}

/** The highest desk an actor sits at; -1 at none. */
function ownRank(relations: ReadonlySet<Relation>): number {
  return DESK_LEVELS.findLastIndex((level) => relations.has(level))
}

/**
 * The levels that answer: of those the county chose only what lies above the asker's own desk, whose consent the asking is; the
 * county itself where none is left.
 */
export function levelsAbove(
  chosen: readonly DeskLevel[],
  relations: ReadonlySet<Relation>,
): readonly DeskLevel[] {
  const own = ownRank(relations)
  const above = DESK_LEVELS.filter((level, rank) => chosen.includes(level) && rank > own)
  return above.length > 0 ? above : [DESK_LEVELS[own + 1] ?? 'county']
}

/** Who has agreed to a request so far. */
export function agreedIds({ grants }: Pick<TicketRequestEntity, 'grants'>): readonly string[] {
  return grants.filter(({ passed }) => passed).map(({ byId }) => byId)
}
