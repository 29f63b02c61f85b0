import { useState } from 'react'
import type { ContractView } from '@/api/types'
import type { ManageScope } from '@/features/session/hooks/use-manage-scope'
import { useDeskWords } from '@/i18n/desk'
import { Button } from '@/ui/button/button'
import { Empty, Skeleton } from '@/ui/feedback/feedback'
import { QueryState } from '@/ui/feedback/query-state'
import { Segments } from '@/ui/segments/segments'
import { useContracts } from '../api/contracts'
import { begin } from '../model/desk-store'
import { ContractDays } from './contract-days'

type State = ContractView['state'] | ''

/** Every property contract of the area, the newest first. */
export function ContractsTab({ scope }: { scope: ManageScope }) {
  const words = useDeskWords().placeKeeping
  const [state, setState] = useState<State>('')
  const list = useContracts({ areaId: scope.areaId, state })
  const contracts = list.data?.pages.flatMap(({ items }) => items)
  const states = [
    { key: '' as State, text: words.all },
    { key: 'inForce' as State, text: words.states.inForce },
    { key: 'future' as State, text: words.states.future },
    { key: 'ended' as State, text: words.states.ended },
  ]
  return (
    <div className="places-contracts">
      <div className="places-contracts__head">
        <Segments label={words.tabContracts} items={states} value={state} onChange={setState} />
        <Button
          text={words.contractNew}
          look="primary"
          size="small"
          icon="plus"
          id="new-contract"
          onPress={() => begin({ kind: 'contract' })}
        />
      </div>
      <QueryState query={{ ...list, data: contracts }} waiting={<Skeleton rows={5} />}>
        {(found) => <Table contracts={found} />}
      </QueryState>
      {list.hasNextPage && (
        <Button text={words.more} size="small" onPress={() => void list.fetchNextPage()} />
      )}
    </div>
  )
}

function Table({ contracts }: { contracts: readonly ContractView[] }) {
  const words = useDeskWords().placeKeeping
  if (contracts.length === 0)
    return (
      <Empty
        icon="clipboard-list"
        title={words.contractsNone}
        note={words.contractsNoneNote}
        id="contracts-none"
      />
    )
  return (
    <table className="places-table" id="contracts-table">
      <thead>
        <tr>
          <th>{words.company}</th>
          <th>{words.compounds}</th>
          <th>{words.term}</th>
          <th>{words.phone}</th>
        </tr>
      </thead>
      <tbody>
        {contracts.map((contract) => (
          <ContractRow key={contract.id} contract={contract} />
        ))}
      </tbody>
    </table>
  )
}

function ContractRow({ contract }: { contract: ContractView }) {
  return (
    <tr>
      <td>
        <button type="button" className="places-link" onClick={() => begin({ kind: 'contract', contract })}>
          {contract.organisationName}
        </button>
        {contract.note !== '' && <small>{contract.note}</small>}
      </td>
      <td>{contract.places.map(({ name }) => name).join('、')}</td>
      <td>
        <ContractDays contract={contract} />
      </td>
      <td>{contract.phone ?? '–'}</td>
    </tr>
  )
}
