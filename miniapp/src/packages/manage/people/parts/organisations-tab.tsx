import { useDeferredValue, useState } from 'react'
import type { OrganisationView } from '@/api/types'
import type { ManageScope } from '@/features/session/hooks/use-manage-scope'
import { useDeskWords } from '@/i18n/desk'
import { Button } from '@/ui/button/button'
import { BarChoice, SearchInput } from '@/ui/desk/desk-fields'
import { Empty, Skeleton } from '@/ui/feedback/feedback'
import { QueryState } from '@/ui/feedback/query-state'
import { useOrganisations, type OrganisationFilter } from '../api/organisations'
import { OrganisationForm } from './organisation-form'
import { OrganisationPanel } from './organisation-panel'
import { Panel } from './panel'

type Side = { kind: 'none' } | { kind: 'add' } | { kind: 'one'; id: string }
type Look = Omit<OrganisationFilter, 'areaId'>

const KINDS = ['utility', 'property', 'department'] as const

function Row({ row, chosen, onChoose }: { row: OrganisationView; chosen: boolean; onChoose: () => void }) {
  const words = useDeskWords().people.organisations
  const what =
    row.sort === null ? words.kinds[row.kind] : `${words.kinds[row.kind]} · ${words.sorts[row.sort]}`
  return (
    <tr
      id={`organisation-${row.id}`}
      className={`desk-row${chosen ? ' desk-row--chosen' : ''}`}
      aria-selected={chosen}
      onClick={onChoose}
    >
      <td>
        <button type="button" className="people-row__name" onClick={onChoose}>
          <span className="people-row__text">{row.name}</span>
          {row.closed && <span className="people-mark people-mark--disabled">{words.closed}</span>}
        </button>
      </td>
      <td>{row.kind === 'property' ? words.kinds.property : what}</td>
      <td>{row.areaName}</td>
      <td className="people-number">{row.phone ?? '—'}</td>
      <td className="people-number">{row.emergencyPhone ?? '—'}</td>
    </tr>
  )
}

interface TableProps {
  rows: readonly OrganisationView[]
  chosenId: string | undefined
  onChoose: (id: string) => void
}

function Table({ rows, chosenId, onChoose }: TableProps) {
  const { columns } = useDeskWords().people.organisations
  return (
    <table className="desk-table people-table people-table--organisations" id="organisations-table">
      <thead>
        <tr>
          <th scope="col">{columns.name}</th>
          <th scope="col">{columns.kind}</th>
          <th scope="col">{columns.area}</th>
          <th scope="col">{columns.phone}</th>
          <th scope="col">{columns.emergency}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} chosen={row.id === chosenId} onChoose={() => onChoose(row.id)} />
        ))}
      </tbody>
    </table>
  )
}

function Bar({ look, onLook }: { look: Look; onLook: (look: Look) => void }) {
  const words = useDeskWords().people
  return (
    <>
      <SearchInput
        id="organisation-search"
        label={words.searchOrganisations}
        value={look.q}
        onChange={(q) => onLook({ ...look, q })}
      />
      <BarChoice
        id="organisation-kinds"
        label={words.organisations.kind}
        none={words.allKinds}
        value={look.kind}
        choices={KINDS.map((key) => ({ key, text: words.organisations.kinds[key] }))}
        onChange={(key) => onLook({ ...look, kind: KINDS.find((kind) => kind === key) ?? '' })}
      />
      <label className="people-check">
        <input
          type="checkbox"
          checked={look.closed}
          onChange={({ target }) => onLook({ ...look, closed: target.checked })}
        />
        {words.organisations.showClosed}
      </label>
    </>
  )
}

function Nothing({ look }: { look: Look }) {
  const words = useDeskWords().people.organisations
  return look.q === '' && look.kind === '' ? (
    <Empty icon="building-2" title={words.emptyTitle} note={words.emptyNote} id="organisations-empty" />
  ) : (
    <Empty icon="search" title={words.noneTitle} id="organisations-none" />
  )
}

interface DeskProps {
  scope: ManageScope
  onAddStaff: (row: OrganisationView) => void
}

function useDesk(scope: ManageScope) {
  const [look, setLook] = useState<Look>({ q: '', kind: '', closed: false })
  const [side, setSide] = useState<Side>({ kind: 'none' })
  const q = useDeferredValue(look.q.trim())
  const query = useOrganisations({ ...look, q, areaId: scope.areaId })
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? []
  const { mayAdd = false, countyId } = query.data?.pages[0] ?? {}
  const chosen = side.kind === 'one' ? rows.find(({ id }) => id === side.id) : undefined
  return { look, setLook, side, setSide, query, rows, mayAdd, countyId, chosen }
}

function SideColumn({
  desk,
  onAddStaff,
}: Pick<DeskProps, 'onAddStaff'> & { desk: ReturnType<typeof useDesk> }) {
  const words = useDeskWords().people.organisations
  const { side, setSide, chosen, countyId } = desk
  const close = () => setSide({ kind: 'none' })
  if (chosen)
    return <OrganisationPanel key={chosen.id} row={chosen} onClose={close} onAddStaff={onAddStaff} />
  if (side.kind !== 'add' || countyId === undefined) return null
  return (
    <Panel title={words.add} onClose={close}>
      <OrganisationForm countyId={countyId} onSaved={({ id }) => setSide({ kind: 'one', id })} />
    </Panel>
  )
}

function AddButton({ desk: { mayAdd, side, setSide } }: { desk: ReturnType<typeof useDesk> }) {
  const words = useDeskWords().people.organisations
  if (!mayAdd) return null
  return (
    <Button
      text={words.add}
      icon="plus"
      size="small"
      look={side.kind === 'add' ? 'outline' : 'primary'}
      onPress={() => setSide({ kind: 'add' })}
      id="organisation-add"
      className="people-bar__add"
    />
  )
}

/** The county's organisations on the left, one of them on the right. */
export function OrganisationsTab({ scope, onAddStaff }: DeskProps) {
  const words = useDeskWords().people
  const desk = useDesk(scope)
  const { look, setLook, setSide, query, rows, chosen } = desk
  if (scope.areaId === undefined)
    return <Empty icon="layers" title={words.form.noAreas} id="organisations-no-county" />
  return (
    <div className="desk-split">
      <div className="desk-main people-main">
        <div className="people-bar">
          <Bar look={look} onLook={setLook} />
          <AddButton desk={desk} />
        </div>
        <div className="desk-rows">
          <QueryState query={query} waiting={<Skeleton rows={6} />}>
            {() =>
              rows.length === 0 ? (
                <Nothing look={look} />
              ) : (
                <Table rows={rows} chosenId={chosen?.id} onChoose={(id) => setSide({ kind: 'one', id })} />
              )
            }
          </QueryState>
          {query.hasNextPage && (
            <Button text={words.more} look="plain" size="small" onPress={() => void query.fetchNextPage()} />
          )}
        </div>
      </div>
      <SideColumn desk={desk} onAddStaff={onAddStaff} />
    </div>
  )
}
