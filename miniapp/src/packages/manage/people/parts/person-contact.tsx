import { useState } from 'react'
import type { StaffView } from '@/api/types'
import { useDeskWords } from '@/i18n/desk'
import { Button } from '@/ui/button/button'
import { Problem, TextInput } from '@/ui/desk/desk-fields'
import { useDoing } from '@/ui/desk/use-doing'
import { editPerson, staffChanged, wholePhone } from '../api/staff'

function Phone({ person }: { person: StaffView }) {
  const words = useDeskWords().people
  const doing = useDoing()
  const [whole, setWhole] = useState<string | null>(null)
  const show = () => void doing.run(async () => setWhole(await wholePhone(person.id)))
  return (
    <div className="people-fact">
      <span className="people-fact__name">{words.phone}</span>
      <span className="people-fact__value" id="person-phone-shown">
        {whole ?? person.phone ?? words.noPhone}
      </span>
      {person.phone !== null && whole === null && (
        <Button
          text={words.show}
          label={`${words.show}，${words.showNote}`}
          look="plain"
          size="small"
          icon="eye"
          busy={doing.busy}
          onPress={show}
          id="show-phone"
        />
      )}
      <Problem text={doing.problem} />
    </div>
  )
}

interface EditProps {
  person: StaffView
  onClose: () => void
}

function useEdit({ person, onClose }: EditProps) {
  const words = useDeskWords()
  const doing = useDoing()
  const [name, setName] = useState(person.name)
  // The mask is what is known here; sent back as it is, it changes nothing.
  const [phone, setPhone] = useState(person.phone ?? '')
  const save = async () => {
    const done = await doing.run(async () => {
      await editPerson(person.id, { name: name.trim(), phone: phone.trim() })
      await staffChanged()
    }, words.people.saved)
    if (done) onClose()
  }
  return { name, setName, phone, setPhone, doing, save: () => void save() }
}

function Edit(props: EditProps) {
  const words = useDeskWords()
  const { name, setName, phone, setPhone, doing, save } = useEdit(props)
  return (
    <div className="people-inset" id="edit-person">
      <TextInput id="edit-name" label={words.people.form.name} value={name} max={32} onChange={setName} />
      <TextInput
        id="edit-phone"
        type="tel"
        label={words.people.form.phone}
        value={phone}
        max={20}
        onChange={setPhone}
      />
      <Problem text={doing.problem} />
      <div className="desk-buttons">
        <Button
          text={words.people.save}
          look="primary"
          size="small"
          busy={doing.busy}
          onPress={save}
          id="edit-do"
        />
        <Button text={words.common.cancel} look="plain" size="small" onPress={props.onClose} />
      </div>
    </div>
  )
}

/** How somebody is reached and signs in. */
export function PersonContact({ person }: { person: StaffView }) {
  const words = useDeskWords().people
  const [editing, setEditing] = useState(false)
  if (editing) return <Edit person={person} onClose={() => setEditing(false)} />
  return (
    <section className="people-part">
      {/* Another number is another secret: what was shown of the last person is gone. */}
      <Phone key={`${person.id} ${person.phone ?? ''}`} person={person} />
      <div className="people-fact">
        <span className="people-fact__name">{words.username}</span>
        <span className="people-fact__value">{person.username ?? words.noUsername}</span>
      </div>
      {person.may.includes('edit') && (
        <Button
          text={words.edit}
          icon="pencil"
          look="outline"
          size="small"
          onPress={() => setEditing(true)}
          id="edit-open"
        />
      )}
    </section>
  )
}
