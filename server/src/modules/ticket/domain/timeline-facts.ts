import { isStaffRole } from '@beegrid/shared'
import type { Actor } from '../../../core/auth/index.js'
import type { EventData } from '../data/ticket-event.entity.js'
import type { OwnerRef, TicketChange } from './ticket-change.js'

/* What a row of the timeline says for the figures, so that they can be counted from the timeline alone. */

/** Who came upon it: a resident (also one whom staff filed it for), a rider or volunteer, or staff. */
export const FINDERS = ['resident', 'rider', 'staff'] as const
export type Finder = (typeof FINDERS)[number]

export function finderOf({ memberships }: Pick<Actor, 'memberships'>, onBehalf: boolean): Finder {
  if (onBehalf) return 'resident'
  if (memberships.some(({ role }) => isStaffRole(role))) return 'staff'
  return memberships.some(({ role }) => role !== 'resident') ? 'rider' : 'resident'
}

/** Which party leads from here on. */
export function leadData({ party, areaId, organisationId }: Omit<OwnerRef, 'userId' | 'duty'>): EventData {
  return { leadParty: party, leadAreaId: areaId, leadOrganisationId: organisationId }
}

/** The same of a change that gives the ticket to a new lead. */
export function newLeadData({ newAssignments = [] }: Pick<TicketChange, 'newAssignments'>): EventData {
  const lead = newAssignments.find(({ role }) => role === 'lead')
  return lead ? leadData(lead) : {}
}
