import { useState } from 'react'
import type { OrganisationView } from '@/api/types'
import { useDeskWords } from '@/i18n/desk'
import { Avatar } from '@/ui/avatar/avatar'
import { Button } from '@/ui/button/button'
import { Problem } from '@/ui/desk/desk-fields'
import { useDoing } from '@/ui/desk/use-doing'
import { Icon } from '@/ui/icon/icon'
import { Text } from '@/ui/text/text'
import { changeOrganisation, organisationsChanged } from '../api/organisations'
import { useOrganisationStaff } from '../api/staff'
import { Confirm } from './confirm'
import { OrganisationForm } from './organisation-form'
import { Panel } from './panel'

export interface OrganisationPanelProps {
  row: OrganisationView
  onClose: () => void
  onAddStaff: (row: OrganisationView) => void
}

function Fact({ name, value }: { name: string; value: string | null }) {
  return (
    <div className="people-fact">
      <span className="people-fact__name">{name}</span>
      <span className="people-fact__value">{value ?? '—'}</span>
    </div>
  )
}

function Facts({ row }: { row: OrganisationView }) {
  const words = useDeskWords().people.organisations
  return (
    <section className="people-part" id="organisation">
      <Fact name={words.kind} value={words.kinds[row.kind]} />
      <Fact name={words.sort} value={row.sort === null ? words.noSort : words.sorts[row.sort]} />
      <Fact name={words.area} value={row.areaName} />
      <Fact name={words.phone} value={row.phone} />
      <Fact name={words.emergency} value={row.emergencyPhone} />
    </section>
  )
}

/** Without anybody it is given nothing: that is said before it hurts. */
function Staff({ row, onAdd }: { row: OrganisationView; onAdd: () => void }) {
  const words = useDeskWords().people.organisations
  const { data: staff } = useOrganisationStaff(row.id)
  return (
    <section className="people-part">
      <Text size="label" strong heading>
        {words.staff}
      </Text>
      {staff?.length === 0 && (
        <Text size="label" tone="danger">
          {words.noStaff}
        </Text>
      )}
      <ul className="people-roles">
        {staff?.map(({ id, name, phone }) => (
          <li key={id} className="people-role people-role--person">
            <Avatar name={name} />
            <span className="people-role__name">{name}</span>
            <span className="desk-note">{phone}</span>
          </li>
        ))}
      </ul>
      {row.mayEdit && !row.closed && (
        <Button text={words.addStaff} icon="user-plus" look="outline" size="small" onPress={onAdd} />
      )}
    </section>
  )
}

function useSwitch({ id }: OrganisationView) {
  const words = useDeskWords().people.organisations
  const doing = useDoing()
  const [asking, setAsking] = useState(false)
  const turn = async (closed: boolean) => {
    const done = await doing.run(async () => {
      await changeOrganisation(id, { closed })
      await organisationsChanged()
    }, words.saved)
    if (done) setAsking(false)
  }
  return { doing, asking, setAsking, turn: (closed: boolean) => void turn(closed) }
}

function Switch({ row }: { row: OrganisationView }) {
  const words = useDeskWords().people.organisations
  const { doing, asking, setAsking, turn } = useSwitch(row)
  if (asking)
    return (
      <Confirm
        id="close-organisation"
        ask={words.closeAsk}
        doText={words.closeDo}
        doing={doing}
        onDo={() => turn(true)}
        onClose={() => setAsking(false)}
      />
    )
  return (
    <>
      <Problem text={doing.problem} />
      {row.closed ? (
        <Button text={words.reopen} look="outline" size="small" onPress={() => turn(false)} />
      ) : (
        <Button
          text={words.close}
          look="plain"
          size="small"
          onPress={() => setAsking(true)}
          id="organisation-close"
        />
      )}
    </>
  )
}

function Closed({ row }: { row: OrganisationView }) {
  const words = useDeskWords().people.organisations
  return row.closed ? <span className="people-mark people-mark--disabled">{words.closed}</span> : null
}

function Shown({
  row,
  onAddStaff,
  onEdit,
}: Omit<OrganisationPanelProps, 'onClose'> & { onEdit: () => void }) {
  const words = useDeskWords().people.organisations
  const edit = (
    <Button
      text={words.edit}
      icon="pencil"
      look="outline"
      size="small"
      onPress={onEdit}
      id="organisation-edit"
    />
  )
  return (
    <>
      <Facts row={row} />
      {row.mayEdit && edit}
      <Staff row={row} onAdd={() => onAddStaff(row)} />
      {row.mayEdit ? (
        <Switch row={row} />
      ) : (
        <Text size="note" tone="ink2">
          {words.readOnly}
        </Text>
      )}
    </>
  )
}

/** One organisation: what it is for, who works there, and its switch. */
export function OrganisationPanel({ row, onClose, onAddStaff }: OrganisationPanelProps) {
  const [editing, setEditing] = useState(false)
  return (
    <Panel title={row.name} lead={<Icon name="building-2" />} trail={<Closed row={row} />} onClose={onClose}>
      {editing ? (
        <OrganisationForm countyId={row.countyId} row={row} onSaved={() => setEditing(false)} />
      ) : (
        <Shown row={row} onAddStaff={onAddStaff} onEdit={() => setEditing(true)} />
      )}
    </Panel>
  )
}
