import { permissionsOf } from './permissions.js'

describe('what a page may offer', () => {
  it('everybody signed in may report, with or without a role', () => {
    expect(permissionsOf([])).toEqual(['report'])
    expect(permissionsOf(['resident', 'part_time_grid_worker', 'liaison', 'enterprise'])).toEqual(['report'])
  })

  it('a grid worker works, and reports for a caller', () => {
    expect(permissionsOf(['grid_worker'])).toEqual(['report', 'reportOnBehalf', 'work'])
  })

  it('a desk is run by community, town and county', () => {
    const all = ['report', 'reportOnBehalf', 'work', 'desk']
    expect(permissionsOf(['community_officer'])).toEqual(all)
    expect(permissionsOf(['subdistrict_officer'])).toEqual(all)
    expect(permissionsOf(['county_officer'])).toEqual(all)
  })

  it('an administrator and a hotline agent take in, and do not work', () => {
    expect(permissionsOf(['admin'])).toEqual(['report', 'reportOnBehalf'])
    expect(permissionsOf(['hotline_agent'])).toEqual(['report', 'reportOnBehalf'])
  })

  it('roles add up', () => {
    expect(permissionsOf(['resident', 'utility'])).toEqual(['report', 'reportOnBehalf', 'work'])
  })
})
