import { DESK_LEVELS, KIND_POLICIES, type DeskLevel } from '@beegrid/shared'
import type { TicketEntity } from '../../ticket/index.js'
import type { LookKind } from './look.js'

export interface LookDesk {
  readonly level: DeskLevel
  readonly areaId: string
}

type Looked = Pick<
  TicketEntity,
  'kind' | 'communityId' | 'subdistrictId' | 'countyId' | 'intakeUnit' | 'resolverUnit'
>

/** A unit took it in and did it: nobody else has seen it yet. */
export function isOwnIntake({
  intakeUnit,
  resolverUnit,
}: Pick<Looked, 'intakeUnit' | 'resolverUnit'>): boolean {
  return intakeUnit !== null && intakeUnit === resolverUnit
}

/**
 * The desks that may look, the nearest first: never the unit's that did the work. A confirmation is asked for by the
 * community, unless the work was its own intake too. Of a confidential ticket no other desk may know than the one it lies with.
 */
export function desksFor(kind: LookKind, ticket: Looked): readonly LookDesk[] {
  const { communityId, subdistrictId, countyId, resolverUnit } = ticket
  const partial = kind === 'confirm' ? isOwnIntake(ticket) : resolverUnit === communityId
  const areas: Readonly<Record<DeskLevel, string | null>> = {
    community: partial ? null : communityId,
    subdistrict: subdistrictId,
    county: countyId,
  }
  const desks = DESK_LEVELS.flatMap((level) => {
    const areaId = areas[level]
    return areaId === null ? [] : [{ level, areaId }]
  })
  if (!KIND_POLICIES[ticket.kind].confidential) return desks
  const own = communityId ?? subdistrictId ?? countyId
  return desks.filter(({ areaId }) => areaId === own)
}

/** Which time round a ticket is done: moves when it is closed, sent back or reopened. */
export function occasionOf({ closings, reworks }: Pick<TicketEntity, 'closings' | 'reworks'>): number {
  return closings + reworks
}
