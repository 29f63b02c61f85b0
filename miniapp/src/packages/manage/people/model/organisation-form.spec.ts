import { EMPTY_ORGANISATION, organisationBody } from './organisation-form'

describe('the form of an organisation', () => {
  const form = { ...EMPTY_ORGANISATION, name: ' 县燃气公司 ' }

  it('waits until a utility is for something', () => {
    expect(organisationBody(form, 'county')).toBeUndefined()
    expect(organisationBody({ ...form, sort: 'none' }, 'county')).toBeUndefined()
    expect(organisationBody({ ...form, sort: 'gas' }, 'county')).toMatchObject({
      ...{ name: '县燃气公司', sort: 'gas', areaId: 'county', countyId: 'county' },
    })
  })

  it('a property company is for property, a department may be for nothing', () => {
    expect(organisationBody({ ...form, kind: 'property', sort: 'gas' }, 'county')?.sort).toBe('property')
    expect(organisationBody({ ...form, kind: 'department' }, 'county')?.sort).toBe('none')
  })
})
