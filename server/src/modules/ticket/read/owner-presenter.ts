import { Injectable } from '@nestjs/common'
import type { Language } from '@beegrid/shared'
import type { TicketAssignmentEntity } from '../data/ticket-assignment.entity.js'
import type { TicketEntity } from '../data/ticket.entity.js'
import { isConfidential } from '../domain/confidential.js'
import { gridPostWords } from '../domain/grid-post-words.js'
import type { HeadlineFacts } from '../domain/headline.js'
import { aliveAssignments, isRework, leadOf } from '../domain/plan.js'
import { actsFor, type TicketParties } from '../domain/ticket-relations.js'
import type { AssignmentView, OwnerView } from '../ticket.views.js'
import type { TicketBundle } from './ticket-bundle.loader.js'
import type { Viewer } from './viewer.js'

/** Shows who has a ticket: the person where one is known, else the unit. */
@Injectable()
export class OwnerPresenter {
  owner({ actor, language }: Viewer, assignment: TicketAssignmentEntity, bundle: TicketBundle): OwnerView {
    const { party, userId, duty } = assignment
    const [person, unit] = [personOf(assignment, bundle), unitOf(assignment, bundle)]
    return {
      kind: party,
      name: person?.name ?? unit.name,
      title: titleOf(party, unit.name, language),
      ...(duty && { post: duty }),
      phone: person?.phone ?? unit.phone,
      isMe: userId === null ? actsFor(actor, assignment) : userId === actor.userId,
    }
  }

  assignments(viewer: Viewer, ticket: TicketEntity, bundle: TicketBundle): AssignmentView[] {
    const shown = (bundle.assignments.get(ticket.id) ?? []).filter(({ state }) => state !== 'released')
    return shown.map((each) => {
      const { id, role, state } = each
      return { ...this.owner(viewer, each, bundle), id, role, state }
    })
  }

  /** What the sentences about a ticket are made of. */
  headlineFacts(viewer: Viewer, { ticket, assignments }: TicketParties, bundle: TicketBundle): HeadlineFacts {
    const lead = leadOf(assignments)
    const helper = helperOf(assignments, lead)
    const shownLead = lead && this.owner(viewer, lead, bundle)
    return {
      status: ticket.status,
      rework: isRework(ticket),
      dispute: isConfidential(ticket),
      isMine: ticket.reporterId === viewer.actor.userId,
      leadIsMe: shownLead?.isMe ?? false,
      ...(ticket.suspendedUntil !== null && { until: ticket.suspendedUntil }),
      ...(shownLead && { lead: shownLead.name }),
      ...(helper && { helper: this.owner(viewer, helper, bundle).name }),
    }
  }
}

/** A person who helps; desks that were only informed help nobody yet. */
function helperOf(
  assignments: readonly TicketAssignmentEntity[],
  lead: TicketAssignmentEntity | undefined,
): TicketAssignmentEntity | undefined {
  return aliveAssignments(assignments).find(
    ({ role, userId, state }) =>
      role === 'assist' && state === 'active' && userId !== null && userId !== lead?.userId,
  )
}

function personOf(
  { userId }: TicketAssignmentEntity,
  { people }: TicketBundle,
): { name: string; phone: string | null } | undefined {
  return userId === null ? undefined : people.get(userId)
}

export function unitOf(
  { organisationId, areaId }: TicketAssignmentEntity,
  { organisations, areaNames }: TicketBundle,
): { name: string; phone: string | null } {
  const organisation = organisationId === null ? undefined : organisations.get(organisationId)
  if (organisation) return organisation
  return { name: areaId === null ? '' : (areaNames.get(areaId) ?? ''), phone: null }
}

export function titleOf(party: OwnerView['kind'], unit: string, language: Language): string {
  return party === 'post' ? gridPostWords(unit, language) : unit
}
