import { useState } from 'react'
import type { ContractView, PlaceView } from '@/api/types'
import { useManageScope } from '@/features/session/hooks/use-manage-scope'
import { useDeskWords } from '@/i18n/desk'
import { ApiError } from '@/platform/http/api-error'
import { Button } from '@/ui/button/button'
import { Sheet } from '@/ui/sheet/sheet'
import { Text } from '@/ui/text/text'
import { toast } from '@/ui/toast/toast'
import { addContract, changeContract, useCompanies, type ContractBody } from '../api/contracts'
import { useKeptPlaces } from '../api/places'
import { stop } from '../model/desk-store'

interface Props {
  contract: ContractView | undefined
  /** Signed for this one to begin with. */
  place: PlaceView | undefined
}

function bodyOf({ contract, place }: Props): ContractBody {
  if (!contract) return { organisationId: '', placeIds: place ? [place.id] : [], from: '', to: '', note: '' }
  const { organisationId, places, from, to, note } = contract
  return { organisationId, placeIds: places.map(({ id }) => id), from: from ?? '', to: to ?? '', note }
}

interface Saving {
  busy: boolean
  problem: string
  save: (body: ContractBody) => void
}

function useSaving(contract: ContractView | undefined): Saving {
  const words = useDeskWords().placeKeeping
  const [state, setState] = useState({ busy: false, problem: '' })
  const save = (body: ContractBody) => {
    setState({ busy: true, problem: '' })
    const saving = contract ? changeContract(contract.id, body) : addContract(body)
    saving.then(
      () => {
        toast(words.saved)
        stop()
      },
      (error: unknown) =>
        setState({ busy: false, problem: error instanceof ApiError ? error.message : words.failed }),
    )
  }
  return { ...state, save }
}

/** A property contract: the company, the compounds, the days. */
export function ContractSheet(props: Props) {
  const words = useDeskWords().placeKeeping
  const { contract } = props
  const [body, setBody] = useState(() => bodyOf(props))
  const { busy, problem, save } = useSaving(contract)
  const change = (part: Partial<ContractBody>) => setBody({ ...body, ...part })
  const dated = body.from !== '' || contract !== undefined
  const ready = body.organisationId !== '' && body.placeIds.length > 0 && dated
  const foot = (
    <Button
      text={words.save}
      look="primary"
      block
      id="save-contract"
      busy={busy}
      disabled={!ready}
      onPress={() => save(body)}
    />
  )
  return (
    <Sheet
      title={contract ? words.contractEdit : words.contractNew}
      onClose={stop}
      foot={foot}
      id="contract-sheet"
    >
      <Fields contract={contract} body={body} onChange={change} />
      {problem !== '' && (
        <div role="alert" className="places-problem">
          {problem}
        </div>
      )}
    </Sheet>
  )
}

interface FieldsProps {
  contract: ContractView | undefined
  body: ContractBody
  onChange: (part: Partial<ContractBody>) => void
}

function Fields({ contract, body, onChange }: FieldsProps) {
  const words = useDeskWords().placeKeeping
  return (
    <div className="places-form places-form--bare">
      <Company
        value={body.organisationId}
        fixed={contract}
        onChange={(organisationId) => onChange({ organisationId })}
      />
      <Days body={body} onChange={onChange} />
      <Compounds contract={contract} chosen={body.placeIds} onChange={(placeIds) => onChange({ placeIds })} />
      <label className="places-field">
        {words.contractNote}
        <input
          className="places-input"
          value={body.note}
          maxLength={200}
          onChange={({ target }) => onChange({ note: target.value })}
        />
      </label>
    </div>
  )
}

interface CompanyProps {
  value: string
  fixed: ContractView | undefined
  onChange: (organisationId: string) => void
}

function Company({ value, fixed, onChange }: CompanyProps) {
  const words = useDeskWords().placeKeeping
  const companies = useCompanies(useManageScope()?.areaId).data?.items
  if (fixed) return <Text strong>{fixed.organisationName}</Text>
  if (companies?.length === 0) return <Text tone="ink2">{words.noCompany}</Text>
  return (
    <label className="places-field">
      {words.company}
      <select
        className="places-input"
        id="contract-company"
        value={value}
        onChange={({ target }) => onChange(target.value)}
      >
        <option value="">{words.chooseCompany}</option>
        {companies?.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

function Days({ body, onChange }: { body: ContractBody; onChange: (part: Partial<ContractBody>) => void }) {
  const words = useDeskWords().placeKeeping
  return (
    <div className="places-two">
      <label className="places-field">
        {words.from}
        <input
          className="places-input"
          id="contract-from"
          type="date"
          value={body.from}
          onChange={({ target }) => onChange({ from: target.value })}
        />
      </label>
      <label className="places-field">
        {words.to}
        <input
          className="places-input"
          id="contract-to"
          type="date"
          value={body.to}
          onChange={({ target }) => onChange({ to: target.value })}
        />
      </label>
    </div>
  )
}

interface CompoundsProps {
  contract: ContractView | undefined
  chosen: readonly string[]
  onChange: (ids: readonly string[]) => void
}

/** The compounds of one's area, and those the contract has already. */
function Compounds({ contract, chosen, onChange }: CompoundsProps) {
  const words = useDeskWords().placeKeeping
  const list = useKeptPlaces({ areaId: useManageScope()?.areaId, kind: 'compound', q: '' })
  const found = list.data?.pages.flatMap(({ items }) => items) ?? []
  const names = new Map([...(contract?.places ?? []), ...found].map(({ id, name }) => [id, name]))
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id])
  return (
    <fieldset className="places-field places-ticks">
      <legend>{words.compounds}</legend>
      <div className="places-ticks__list">
        {[...names].map(([id, name]) => (
          <label key={id} className="places-tick">
            <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
            {name}
          </label>
        ))}
      </div>
      {list.hasNextPage && (
        <Button text={words.more} size="small" onPress={() => void list.fetchNextPage()} />
      )}
    </fieldset>
  )
}
