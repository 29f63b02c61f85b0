import { DESK_ROLES, ORGANISATION_ROLES, type Role } from '@beegrid/shared'
import type { MembershipView, TicketCountsView } from '@/api/types'
import type { TicketFilter } from './api/use-tickets'

export const WORK_TABS = ['all', 'submitted', 'dispatched', 'inProgress', 'resolved', 'suspended'] as const
export type WorkTab = (typeof WORK_TABS)[number]

/** Everything that is not over. */
const LIVE = 'submitted,dispatched,accepted,on_site,suspended,resolved'

const STATUSES: Readonly<Record<WorkTab, string>> = {
  all: LIVE,
  submitted: 'submitted',
  dispatched: 'dispatched',
  inProgress: 'accepted,on_site',
  resolved: 'resolved',
  suspended: 'suspended',
}

const DESKS: readonly Role[] = DESK_ROLES
const WORKERS: readonly Role[] = [
  'grid_worker',
  'grid_lead',
  'mediator',
  ...ORGANISATION_ROLES,
  ...DESK_ROLES,
]

/** Whose tickets a role works on: a desk those of its area, a worker those that lie with them. */
export type WorkScope = Pick<TicketFilter, 'box' | 'areaId'>

export function isDesk(membership: MembershipView | undefined): boolean {
  return membership !== undefined && DESKS.includes(membership.role)
}

/** Undefined for roles that have no workbench: a resident, a rider. */
export function workScope(membership: MembershipView | undefined): WorkScope | undefined {
  if (!membership || !WORKERS.includes(membership.role)) return undefined
  return isDesk(membership) ? { box: 'area', areaId: membership.areaId } : { box: 'todo' }
}

export function workFilter(scope: WorkScope, tab: WorkTab): TicketFilter {
  return {
    ...scope,
    status: tab === 'inProgress' && scope.box === 'todo' ? `${STATUSES.inProgress},suspended` : STATUSES[tab],
  }
}

/** A worker is given what is assigned already; holding and assigning are the desk's. */
export function tabsFor(desk: boolean): readonly WorkTab[] {
  return desk ? WORK_TABS : ['all', 'dispatched', 'inProgress', 'resolved']
}

export interface WorkCounts {
  live: TicketCountsView
  suspended: number
}

/** How many are under a tab; on a phone what is on hold counts as being in hand. */
export function tabCount(tab: WorkTab, { live, suspended }: WorkCounts, desk: boolean): number {
  switch (tab) {
    case 'all':
      return live.all
    case 'suspended':
      return suspended
    case 'inProgress':
      return desk ? live.inProgress - suspended : live.inProgress
    case 'submitted':
    case 'dispatched':
    case 'resolved':
      return live[tab]
  }
}
