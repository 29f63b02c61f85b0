import { insertRows } from '../../src/core/database/index.js'
import { newId } from '../../src/core/ids/index.js'
import { OrganisationEntity } from '../../src/modules/routing/index.js'
import { addPerson, type Person } from './people.js'
import type { SmallCounty } from './small-county.js'
import type { TestServer } from './test-server.js'

/** Two parties a community may whistle for: a bureau with accounts, and a property company reached by mobile alone. */
export interface CalledParties {
  readonly bureau: OrganisationEntity
  readonly property: OrganisationEntity
  readonly bureauClerk: Person
}

export const PROPERTY_MOBILE = '13800138000'

export async function addCalledParties(server: TestServer, { county }: SmallCounty): Promise<CalledParties> {
  const organisation = (name: string, rest: Partial<OrganisationEntity>): OrganisationEntity => ({
    ...{ id: newId(), kind: 'department', sort: null, name, countyId: county.id, areaId: null },
    ...{ phone: null, emergencyPhone: null, closedAt: null, ...rest },
  })
  const bureau = organisation('试验县城管局', { phone: '0515-82100003' })
  const property = organisation('建华园物业', { kind: 'property', sort: 'property', phone: PROPERTY_MOBILE })
  await server.database.write((em) => insertRows(em, OrganisationEntity, [bureau, property]))
  const bureauClerk = await addPerson(server, {
    name: '城管员',
    countyId: county.id,
    memberships: [{ role: 'department', countyId: county.id, organisationId: bureau.id }],
  })
  return { bureau, property, bureauClerk }
}
