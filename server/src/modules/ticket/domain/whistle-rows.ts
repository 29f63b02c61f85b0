import type { Relation } from '@beegrid/shared'
import { newId } from '../../../core/ids/index.js'
import type { TicketEntity } from '../data/ticket.entity.js'
import type { WhistleCallEntity } from '../data/whistle-call.entity.js'
import type { WhistleEntity } from '../data/whistle.entity.js'
import type { WholeWhistle } from '../data/whistle.repository.js'
import type { ActionInput } from './action-input.js'
import type { ClockChange, NewAssignment } from './ticket-change.js'

/** How a party without accounts is reached: a link, and the mobile number it goes to when one is known. */
export type LinkColumns = Pick<
  WhistleCallEntity,
  'linkKey' | 'linkUntil' | 'linkPhone' | 'linkState' | 'linkNextAt' | 'linkPhotos'
>

export const NO_LINK: LinkColumns = {
  ...{ linkKey: null, linkUntil: null, linkPhone: null, linkState: 'none', linkNextAt: null },
  linkPhotos: 0,
}

export interface Whistling {
  readonly ticket: Pick<TicketEntity, 'id' | 'countyId'>
  readonly seq: number
  readonly reason: string
  readonly askedById: string
  readonly askedRelation: Relation
  /** Epoch milliseconds. */
  readonly now: number
  readonly joint: ActionInput['joint']
  readonly organisationIds: readonly string[]
}

/** A whistle as it is asked for, before it goes out. */
export function askedWhistle(whistling: Whistling): WholeWhistle {
  const { ticket, seq, reason, askedById, askedRelation, now, joint } = whistling
  const whistle: WhistleEntity = {
    ...{ id: newId(), ticketId: ticket.id, countyId: ticket.countyId, seq, state: 'asked', reason },
    ...{ askedById, askedRelation, askedAt: now, requestId: null, calledAt: null },
    ...{ jointAt: joint?.at ?? null, jointPlace: joint?.place ?? null },
    ...{ jointLeadId: joint?.leadOrganisationId ?? null, record: null, endedAt: null, endReason: null },
  }
  return { whistle, calls: whistling.organisationIds.map((id, index) => askedCall(whistle, id, index + 1)) }
}

function askedCall(
  { id: whistleId, ticketId, countyId }: WhistleEntity,
  organisationId: string,
  seq: number,
): WhistleCallEntity {
  return {
    ...{ id: newId(), whistleId, ticketId, countyId, organisationId, seq, state: 'asked', ...NO_LINK },
    ...{ assignmentId: null, calledAt: null, respondDueAt: null, respondedAt: null, partDueAt: null },
    ...{ finishedAt: null, answeredById: null, answeredByName: null, note: null },
  }
}

/** A call as it goes out: an assignment of its own, and the clock until the party has answered. */
export interface CalledParty {
  readonly assignment: NewAssignment
  readonly clock: ClockChange
}

export function calledParty(
  assignmentId: string,
  { organisationId }: Pick<WhistleCallEntity, 'organisationId'>,
  respondMinutes: number,
): CalledParty {
  return {
    assignment: {
      ...{ id: assignmentId, party: 'organisation', role: 'called', state: 'offered' },
      ...{ areaId: null, organisationId, userId: null, duty: null },
    },
    clock: {
      ...{ op: 'start', stage: 'respond', assignmentId },
      limit: { value: respondMinutes, unit: 'urgent_minute' },
    },
  }
}

const OPEN = new Set(['called', 'responding'])

/** Calls whose party has still to answer or to do its part. */
export function openCalls(calls: readonly WhistleCallEntity[]): readonly WhistleCallEntity[] {
  return calls.filter(({ state }) => OPEN.has(state))
}

/** A joint action (联合执法): it ends with its record, and not by itself. */
export function isJoint({ jointAt }: Pick<WhistleEntity, 'jointAt'>): boolean {
  return jointAt !== null
}
