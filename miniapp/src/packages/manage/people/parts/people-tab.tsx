import type { Role } from '@beegrid/shared'
import { useDeferredValue, useState } from 'react'
import type { ManageScope } from '@/features/session/hooks/use-manage-scope'
import { useDeskWords } from '@/i18n/desk'
import { Button } from '@/ui/button/button'
import { BarChoice, SearchInput } from '@/ui/desk/desk-fields'
import { Empty, Skeleton } from '@/ui/feedback/feedback'
import { QueryState } from '@/ui/feedback/query-state'
import { useGrantable, useStaff } from '../api/staff'
import { groupPeople } from '../model/group-people'
import type { RoleForm } from '../model/person-form'
import { AddPerson } from './add-person'
import type { IssuedCode } from './code-card'
import { Panel } from './panel'
import { PeopleTable } from './people-table'
import { PersonPanel } from './person-panel'
import { useRoleName } from './role-fields'

type Side =
  | { kind: 'none' }
  | { kind: 'add'; start?: RoleForm | undefined }
  | { kind: 'person'; id: string; issued?: IssuedCode }

interface Look {
  q: string
  role: Role | ''
  former: boolean
  grouped: boolean
}

const FIRST: Look = { q: '', role: '', former: false, grouped: false }

interface BarProps {
  scope: ManageScope
  look: Look
  onLook: (look: Look) => void
}

/** Two ways to look at the list, of which one holds. */
const pair = (first: string, second: string) => [
  { key: 'first', text: first },
  { key: 'second', text: second },
]

function Ways({ look, onLook }: Omit<BarProps, 'scope'>) {
  const words = useDeskWords().people
  return (
    <>
      <BarChoice
        id="people-former"
        label={words.columns.status}
        value={look.former ? 'second' : 'first'}
        choices={pair(words.serving, words.former)}
        onChange={(key) => onLook({ ...look, former: key === 'second' })}
      />
      <BarChoice
        id="people-grouped"
        label={words.grouped}
        value={look.grouped ? 'second' : 'first'}
        choices={pair(words.flat, words.grouped)}
        onChange={(key) => onLook({ ...look, grouped: key === 'second' })}
      />
    </>
  )
}

function Bar({ scope, look, onLook }: BarProps) {
  const words = useDeskWords().people
  const nameOf = useRoleName()
  const { data: offers = [] } = useGrantable(scope.areaId)
  return (
    <>
      <SearchInput
        id="people-search"
        label={words.search}
        value={look.q}
        onChange={(q) => onLook({ ...look, q })}
      />
      <BarChoice
        id="people-role"
        label={words.columns.roles}
        none={words.allRoles}
        value={look.role}
        choices={offers.map(({ role }) => ({ key: role, text: nameOf(role) }))}
        onChange={(key) => onLook({ ...look, role: offers.find(({ role }) => role === key)?.role ?? '' })}
      />
      <Ways look={look} onLook={onLook} />
    </>
  )
}

interface ListProps {
  scope: ManageScope
  look: Look
  chosenId: string | undefined
  onChoose: (id: string) => void
}

function Nobody({ look }: { look: Look }) {
  const words = useDeskWords().people
  const all = look.q === '' && look.role === '' && !look.former
  return all ? (
    <Empty icon="users" title={words.emptyTitle} note={words.emptyNote} id="people-empty" />
  ) : (
    <Empty icon="search" title={words.noneTitle} note={words.noneNote} id="people-none" />
  )
}

function List({ scope, look, chosenId, onChoose }: ListProps) {
  const words = useDeskWords().people
  const q = useDeferredValue(look.q.trim())
  const { role, former, grouped } = look
  const query = useStaff({ areaId: scope.areaId, q, role, former })
  return (
    <QueryState query={query} waiting={<Skeleton rows={8} />}>
      {({ pages }) => {
        const people = pages.flatMap(({ items }) => items)
        if (people.length === 0) return <Nobody look={look} />
        const groups = grouped ? groupPeople(people) : [{ name: '', people }]
        return (
          <>
            <PeopleTable groups={groups} grouped={grouped} chosenId={chosenId} onChoose={onChoose} />
            {query.hasNextPage && (
              <Button
                text={words.more}
                look="plain"
                size="small"
                busy={query.isFetchingNextPage}
                onPress={() => void query.fetchNextPage()}
                id="people-more"
              />
            )}
          </>
        )
      }}
    </QueryState>
  )
}

interface SideColumnProps {
  side: Side
  scope: ManageScope
  onSide: (side: Side) => void
}

function SideColumn({ side, scope, onSide }: SideColumnProps) {
  const words = useDeskWords().people
  const close = () => onSide({ kind: 'none' })
  if (side.kind === 'none') return null
  if (side.kind === 'person')
    return (
      <PersonPanel
        key={`${side.id} ${side.issued?.activationCode ?? ''}`}
        id={side.id}
        areaId={scope.areaId}
        issued={side.issued}
        onClose={close}
      />
    )
  return (
    <Panel title={words.form.addTitle} onClose={close}>
      <AddPerson
        areaId={scope.areaId}
        start={side.start}
        onAdded={(id, issued) => onSide({ kind: 'person', id, issued })}
      />
    </Panel>
  )
}

export interface PeopleTabProps {
  scope: ManageScope
  /** Comes from an organisation without people: its form stands open. */
  start: RoleForm | undefined
}

/** Everybody of an area on the left, one of them on the right. */
export function PeopleTab({ scope, start }: PeopleTabProps) {
  const words = useDeskWords().people
  const [look, setLook] = useState(FIRST)
  const [side, setSide] = useState<Side>(start ? { kind: 'add', start } : { kind: 'none' })
  return (
    <div className="desk-split">
      <div className="desk-main people-main">
        <div className="people-bar">
          <Bar scope={scope} look={look} onLook={setLook} />
          <Button
            text={words.add}
            icon="user-plus"
            size="small"
            look={side.kind === 'none' ? 'primary' : 'outline'}
            onPress={() => setSide({ kind: 'add' })}
            id="person-add"
            className="people-bar__add"
          />
        </div>
        <div className="desk-rows">
          <List
            scope={scope}
            look={look}
            chosenId={side.kind === 'person' ? side.id : undefined}
            onChoose={(id) => setSide({ kind: 'person', id })}
          />
        </div>
      </div>
      <SideColumn side={side} scope={scope} onSide={setSide} />
    </div>
  )
}
