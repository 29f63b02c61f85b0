import type { GrantableRoleView } from '@/api/types'
import { dayOf, endOf, lastDayOf, startOf } from './days'
import { EMPTY_PERSON, EMPTY_ROLE, personBody, roleBody } from './person-form'

const OFFERS: GrantableRoleView[] = [
  { role: 'grid_worker', heldFor: 'area', levels: ['grid'], everywhere: false },
  { role: 'utility', heldFor: 'organisation', levels: [], everywhere: false },
  { role: 'admin', heldFor: 'area', levels: ['county'], everywhere: true },
]
const WORKER = { ...EMPTY_ROLE, role: 'grid_worker' as const, areaId: 'g1' }

describe('the form of a new person', () => {
  it('sends what was filled in, and nothing empty', () => {
    expect(personBody({ ...EMPTY_PERSON, name: ' 张三 ', role: WORKER }, OFFERS)).toEqual({
      name: '张三',
      memberships: [{ role: 'grid_worker', areaId: 'g1' }],
    })
  })

  it('waits for a name, a role and its place', () => {
    expect(personBody({ ...EMPTY_PERSON, role: WORKER }, OFFERS)).toBeUndefined()
    expect(personBody({ ...EMPTY_PERSON, name: '张三' }, OFFERS)).toBeUndefined()
    expect(roleBody({ ...WORKER, areaId: '' }, OFFERS)).toBeUndefined()
    expect(roleBody({ ...EMPTY_ROLE, role: 'utility', areaId: 'g1' }, OFFERS)).toBeUndefined()
  })

  it('sends no role the server did not offer', () => {
    expect(roleBody({ ...WORKER, role: 'county_officer' }, OFFERS)).toBeUndefined()
  })

  it('an area left over from another role is not sent with an organisation', () => {
    const form = { ...WORKER, role: 'utility' as const, organisationId: 'o1' }
    expect(roleBody(form, OFFERS)).toEqual({ role: 'utility', organisationId: 'o1' })
  })

  it('an administrator of everything has no area', () => {
    expect(roleBody({ ...EMPTY_ROLE, role: 'admin' }, OFFERS)).toEqual({ role: 'admin' })
  })

  it('a role lasts through its last day, by the county’s calendar', () => {
    const body = roleBody({ ...WORKER, from: '2026-12-01', to: '2026-12-31' }, OFFERS)
    expect(body).toMatchObject({ validFrom: startOf('2026-12-01'), validTo: '2026-12-31T16:00:00.000Z' })
    expect(lastDayOf(endOf('2026-12-31'))).toBe('2026-12-31')
    expect(dayOf(startOf('2026-12-01'))).toBe('2026-12-01')
  })
})
