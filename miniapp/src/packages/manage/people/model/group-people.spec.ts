import type { StaffMembershipView, StaffView } from '@/api/types'
import { groupPeople } from './group-people'

const held = (placeName: string, state: StaffMembershipView['state'] = 'now'): StaffMembershipView => ({
  ...{ id: placeName, role: 'grid_worker', areaId: placeName, organisationId: null, placeName },
  ...{ post: null, duties: [], validFrom: '', validTo: null, state, mayRevoke: false },
})
const person = (name: string, ...memberships: StaffMembershipView[]): StaffView => ({
  ...{ id: name, name, username: null, phone: null, status: 'active', codeUntil: null, may: [] },
  memberships,
})

describe('people by area', () => {
  it('stand where they serve now, and together', () => {
    const groups = groupPeople([
      person('甲', held('乙社区')),
      person('乙', held('甲社区')),
      person('丙', held('甲社区', 'over'), held('乙社区')),
    ])
    expect(groups.map(({ name, people }) => [name, people.map((each) => each.name)])).toEqual([
      ['甲社区', ['乙']],
      ['乙社区', ['甲', '丙']],
    ])
  })

  it('come last when they serve nowhere in particular', () => {
    expect(groupPeople([person('总管'), person('甲', held('乙社区'))]).map(({ name }) => name)).toEqual([
      '乙社区',
      '',
    ])
  })
})
