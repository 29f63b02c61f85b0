import type { StaffView } from '@/api/types'
import { useDeskWords } from '@/i18n/desk'
import { Avatar } from '@/ui/avatar/avatar'
import type { PeopleGroup } from '../model/group-people'
import { useRoleName } from './role-fields'
import { StatusMark } from './status-mark'

export interface PeopleTableProps {
  /** One group without a name, or one for each area. */
  groups: readonly PeopleGroup[]
  grouped: boolean
  chosenId: string | undefined
  onChoose: (id: string) => void
}

function Roles({ memberships }: StaffView) {
  const words = useDeskWords().people
  const nameOf = useRoleName()
  const current = memberships.filter(({ state }) => state !== 'over')
  const shown = current.length > 0 ? current : memberships
  return (
    <div className="people-cell-roles">
      {shown.map(({ id, role, placeName }) => (
        <span key={id} className="people-cell-roles__one">
          {nameOf(role)}
          <span className="people-cell-roles__place">{placeName || words.everywhere}</span>
        </span>
      ))}
    </div>
  )
}

function Row({ person, chosen, onChoose }: { person: StaffView; chosen: boolean; onChoose: () => void }) {
  const words = useDeskWords().people
  const { id, name, phone, username, status } = person
  return (
    <tr
      id={`person-${id}`}
      className={`desk-row${chosen ? ' desk-row--chosen' : ''}`}
      aria-selected={chosen}
      onClick={onChoose}
    >
      <td>
        <button type="button" className="people-row__name" onClick={onChoose}>
          <Avatar name={name} />
          <span className="people-row__text">{name}</span>
        </button>
      </td>
      <td>
        <Roles {...person} />
      </td>
      <td className="people-number">{phone ?? '—'}</td>
      <td className="people-number">{username ?? words.noUsername}</td>
      <td>
        <StatusMark status={status} />
      </td>
    </tr>
  )
}

function GroupHead({ group }: { group: PeopleGroup }) {
  const words = useDeskWords().people
  return (
    <tr className="people-group">
      <th colSpan={5} scope="rowgroup">
        {group.name || words.nowhere}
        <span className="people-group__count">{group.people.length}</span>
      </th>
    </tr>
  )
}

/** Everybody of an area, a line each. */
export function PeopleTable({ groups, grouped, chosenId, onChoose }: PeopleTableProps) {
  const { columns } = useDeskWords().people
  return (
    <table className="desk-table people-table" id="people-table">
      <thead>
        <tr>
          <th scope="col">{columns.name}</th>
          <th scope="col">{columns.roles}</th>
          <th scope="col">{columns.phone}</th>
          <th scope="col">{columns.username}</th>
          <th scope="col">{columns.status}</th>
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.name}>
          {grouped && <GroupHead group={group} />}
          {group.people.map((person) => (
            <Row
              key={person.id}
              person={person}
              chosen={person.id === chosenId}
              onChoose={() => onChoose(person.id)}
            />
          ))}
        </tbody>
      ))}
    </table>
  )
}
