import type { ContractEntity, ContractPlaceEntity } from '../../routing/index.js'
import type { StaffPlan } from './people/staff.plan.js'
import { areaIdOf, organisationIdOf, placeIdOf, stableId } from './stable-id.util.js'
import type { WorldPlan } from './world/world.plan.js'

export interface ContractRows {
  readonly contracts: readonly ContractEntity[]
  readonly contractPlaces: readonly ContractPlaceEntity[]
}

const contractIdOf = (companyKey: string): string => stableId('contract', companyKey)

/** One contract a property company: for the compounds it has, and for buildings outside any. */
export function contractRows(
  { places }: WorldPlan,
  { contracts, organisations }: StaffPlan,
  { fromDay, now }: { readonly fromDay: string; readonly now: number },
): ContractRows {
  const contractPlaces = places.flatMap(({ key, parentKey }) => {
    const company = contracts.get(key)
    if (company === undefined || parentKey !== null) return []
    return [{ contractId: contractIdOf(company), placeId: placeIdOf(key) }]
  })
  const used = new Set(contractPlaces.map(({ contractId }) => contractId))
  const rows = organisations.map(({ key, countyCode }) => ({
    ...{ id: contractIdOf(key), organisationId: organisationIdOf(key), countyId: areaIdOf(countyCode) },
    ...{ fromDay, toDay: null, note: '', createdAt: now },
  }))
  return { contracts: rows.filter(({ id }) => used.has(id)), contractPlaces }
}
