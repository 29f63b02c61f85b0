import type { MembershipView, TicketCountsView } from '@/api/types'
import { tabCount, tabsFor, workFilter, workScope } from './work-scope'

const member = (role: MembershipView['role']): MembershipView => ({ role, areaId: 'a1', areaName: '建华园' })
const live: TicketCountsView = {
  all: 19,
  overdue: 2,
  submitted: 2,
  dispatched: 3,
  inProgress: 10,
  resolved: 4,
  done: 0,
}

describe('whose tickets a role works on', () => {
  it.each(['grid_worker', 'grid_lead', 'department', 'utility', 'property'] as const)(
    'a %s: what lies with them',
    (role) => expect(workScope(member(role))).toEqual({ box: 'todo' }),
  )

  it.each(['community_officer', 'subdistrict_officer', 'county_officer'] as const)('a %s: the area', (role) =>
    expect(workScope(member(role))).toEqual({ box: 'area', areaId: 'a1' }),
  )

  it.each(['resident', 'part_time_grid_worker', 'enterprise', 'admin'] as const)(
    'a %s has no workbench',
    (role) => expect(workScope(member(role))).toBeUndefined(),
  )
})

describe('the tabs', () => {
  it('of a desk add up to everything that is open', () => {
    const counts = { live, suspended: 1 }
    const parts = tabsFor(true).filter((tab) => tab !== 'all')
    const sum = parts.reduce((total, tab) => total + tabCount(tab, counts, true), 0)
    expect(sum).toBe(tabCount('all', counts, true))
  })

  it('of a worker keep what is on hold among what is in hand, in the number and in the list', () => {
    expect(tabCount('inProgress', { live, suspended: 1 }, false)).toBe(10)
    expect(workFilter({ box: 'todo' }, 'inProgress').status).toContain('suspended')
    expect(workFilter({ box: 'area' }, 'inProgress').status).not.toContain('suspended')
  })
})
