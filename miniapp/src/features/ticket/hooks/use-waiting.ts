import type { MembershipView } from '@/api/types'
import { useTicketCounts } from '../api/use-ticket-counts'
import { workFilter, workScope, type WorkScope } from '../work-scope'

const NONE: WorkScope = { box: 'todo' }

/** How many wait to be accepted where the role works: the number on the workbench's entry, the same on every page. */
export function useWaiting(membership: MembershipView | undefined): number {
  const scope = workScope(membership)
  const { data } = useTicketCounts(workFilter(scope ?? NONE, 'dispatched'), { enabled: scope !== undefined })
  return data?.all ?? 0
}
