import type { RefusalReason } from '@beegrid/shared'
import type { AssignmentParty } from '../data/ticket-assignment.entity.js'
import type { EventData, TicketEventEntity } from '../data/ticket-event.entity.js'
import type { OwnerRef } from './ticket-change.js'

/** An owner said that a ticket is not theirs: declined it, or as lead handed it on. Read from the timeline. */
export interface Refusal {
  readonly eventId: string
  /** Epoch milliseconds. */
  readonly at: number
  readonly party: AssignmentParty
  readonly areaId: string | null
  readonly organisationId: string | null
  readonly userId: string | null
  /** What the owner was called then. */
  readonly name: string
  readonly reasonCode: RefusalReason
}

type Refuser = Pick<OwnerRef, 'party' | 'areaId' | 'organisationId' | 'userId'>

/** What the timeline row of a refusal says: who refused, and why as a code, for the figures. */
export function refusalData(refuser: Refuser, name: string, reasonCode: RefusalReason = 'other'): EventData {
  return {
    reasonCode,
    refusedBy: name,
    refusedParty: refuser.party,
    refusedAreaId: refuser.areaId,
    refusedOrganisationId: refuser.organisationId,
    refusedUserId: refuser.userId,
  }
}

const textOrNull = (value: EventData[string] | undefined): string | null =>
  typeof value === 'string' ? value : null

/** The refusals among a ticket's events, in order. */
export function refusalsIn(events: readonly TicketEventEntity[]): readonly Refusal[] {
  return events.flatMap(({ id, at, data }) => {
    const party = textOrNull(data['refusedParty'])
    if (party === null) return []
    return [
      {
        ...{ eventId: id, at, party: party as AssignmentParty },
        areaId: textOrNull(data['refusedAreaId']),
        organisationId: textOrNull(data['refusedOrganisationId']),
        userId: textOrNull(data['refusedUserId']),
        name: textOrNull(data['refusedBy']) ?? '',
        reasonCode: (textOrNull(data['reasonCode']) ?? 'other') as RefusalReason,
      },
    ]
  })
}

/** The last time this owner refused. A post is its grid with its person: a stand-in has not refused what the holder did. */
export function refusalOf(refusals: readonly Refusal[], owner: Refuser): Refusal | undefined {
  return refusals.findLast(
    ({ party, areaId, organisationId, userId }) =>
      party === owner.party &&
      areaId === owner.areaId &&
      organisationId === owner.organisationId &&
      (party !== 'post' || userId === null || owner.userId === null || userId === owner.userId),
  )
}
