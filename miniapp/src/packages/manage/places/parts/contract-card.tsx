import type { ContractView, PlaceView } from '@/api/types'
import type { ManageScope } from '@/features/session/hooks/use-manage-scope'
import { useDeskWords } from '@/i18n/desk'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Skeleton } from '@/ui/feedback/feedback'
import { Text } from '@/ui/text/text'
import { useContracts } from '../api/contracts'
import { begin } from '../model/desk-store'
import { ContractDays } from './contract-days'

/** Who answers for a compound: the contract in force, and those before and after it. */
export function ContractCard({ scope, place }: { scope: ManageScope; place: PlaceView }) {
  const words = useDeskWords().placeKeeping
  const { data } = useContracts({ areaId: scope.areaId, placeId: place.id })
  const contracts = data?.pages.flatMap(({ items }) => items)
  return (
    <Card className="places-card">
      <div className="places-card__head">
        <Text size="label" strong heading>
          {words.contract}
        </Text>
        <Button
          text={words.contractNew}
          size="small"
          icon="plus"
          id="sign-contract"
          onPress={() => begin({ kind: 'contract', place })}
        />
      </div>
      {!contracts && <Skeleton rows={1} />}
      {contracts && !contracts.some(({ state }) => state === 'inForce') && (
        <Text size="label" tone="ink2">
          {words.noContract}
        </Text>
      )}
      {contracts?.map((contract) => (
        <ContractButton key={contract.id} contract={contract} />
      ))}
    </Card>
  )
}

function ContractButton({ contract }: { contract: ContractView }) {
  return (
    <button type="button" className="places-contract" onClick={() => begin({ kind: 'contract', contract })}>
      <b>{contract.organisationName}</b>
      <ContractDays contract={contract} />
    </button>
  )
}
