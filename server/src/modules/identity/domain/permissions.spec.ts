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
    for (const role of ['community_officer', 'subdistrict_officer', 'county_officer'] as const) {
      expect(permissionsOf([role])).toEqual(
        expect.arrayContaining(['report', 'reportOnBehalf', 'work', 'desk']),
      )
    }
  })

  it('an administrator and a hotline agent take in, and do not work', () => {
    expect(permissionsOf(['admin'])).not.toEqual(expect.arrayContaining(['work']))
    expect(permissionsOf(['admin'])).not.toEqual(expect.arrayContaining(['desk']))
    expect(permissionsOf(['hotline_agent'])).toEqual(['report', 'reportOnBehalf'])
  })

  it('communities keep their own net; rules and organisations are the county’s', () => {
    const community = [
      ...['manageAreas', 'managePlaces', 'manageRoster', 'managePeople', 'manageTransfer'],
      ...['manageFigures', 'manageSupervision', 'manageCallBacks', 'manageBoard'],
    ]
    expect(permissionsOf(['community_officer']).slice(4)).toEqual(community)
    expect(permissionsOf(['county_officer'])).toEqual(
      expect.arrayContaining([...community, 'manageOrganisations', 'manageRules', 'manageSettings']),
    )
    expect(permissionsOf(['grid_worker', 'property'])).toEqual(['report', 'reportOnBehalf', 'work'])
  })

  it('roles add up', () => {
    expect(permissionsOf(['resident', 'utility'])).toEqual(['report', 'reportOnBehalf', 'work'])
  })
})
