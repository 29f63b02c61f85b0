import { useState } from 'react'
import { useDeskWords } from '@/i18n/desk'
import { randomKey } from '@/platform/random'
import { Button } from '@/ui/button/button'
import { Problem, TextInput } from '@/ui/desk/desk-fields'
import { useDoing } from '@/ui/desk/use-doing'
import { hire, staffChanged, useGrantable } from '../api/staff'
import { EMPTY_PERSON, personBody, type RoleForm } from '../model/person-form'
import type { IssuedCode } from './code-card'
import { RoleFields, useFittingRole } from './role-fields'

export interface AddPersonProps {
  areaId: string | undefined
  /** The role to start with, e.g. of an organisation one comes from. */
  start?: RoleForm | undefined
  onAdded: (personId: string, issued: IssuedCode) => void
}

function useAddPerson({ areaId, start, onAdded }: AddPersonProps) {
  const words = useDeskWords().people.form
  const doing = useDoing()
  const { data: offers = [] } = useGrantable(areaId)
  const [form, setForm] = useState({ ...EMPTY_PERSON, ...(start && { role: start }) })
  // One key for one person: sent again after a lost answer, nobody is added twice.
  const [key, setKey] = useState(randomKey)
  const role = useFittingRole(form.role, { areaId, offers })
  const change = (part: Partial<typeof form>) => {
    setKey(randomKey())
    setForm((before) => ({ ...before, ...part }))
  }
  const submit = () => {
    const body = personBody({ ...form, role }, offers)
    if (!body) {
      doing.say(words.missing)
      return
    }
    void doing.run(async () => {
      const { person, ...issued } = await hire(body, key)
      await staffChanged()
      onAdded(person.id, { ...issued, name: person.name, again: false })
    })
  }
  return { form, change, offers, doing, submit }
}

type Adding = ReturnType<typeof useAddPerson>

function Who({ form, change }: Pick<Adding, 'form' | 'change'>) {
  const words = useDeskWords().people.form
  return (
    <>
      <TextInput
        id="person-name"
        label={words.name}
        value={form.name}
        max={32}
        onChange={(name) => change({ name })}
      />
      <TextInput
        id="person-phone"
        type="tel"
        label={words.phone}
        note={words.phoneNote}
        value={form.phone}
        max={20}
        onChange={(phone) => change({ phone })}
      />
      <TextInput
        id="person-username"
        label={words.username}
        note={words.usernameNote}
        value={form.username}
        max={32}
        onChange={(username) => change({ username })}
      />
    </>
  )
}

/** A new member of staff: who, how to reach them, and what for. */
export function AddPerson(props: AddPersonProps) {
  const words = useDeskWords().people.form
  const { form, change, offers, doing, submit } = useAddPerson(props)
  return (
    <div className="people-part" id="add-person">
      <Who form={form} change={change} />
      <RoleFields
        areaId={props.areaId}
        offers={offers}
        value={form.role}
        onChange={(role) => change({ role })}
      />
      <Problem text={doing.problem} />
      <Button text={words.do} look="primary" block busy={doing.busy} onPress={submit} id="person-add-do" />
    </div>
  )
}
