import { useState } from 'react'
import type { OrganisationView } from '@/api/types'
import { useDeskWords } from '@/i18n/desk'
import { randomKey } from '@/platform/random'
import { Button } from '@/ui/button/button'
import { ChoiceInput, Problem, TextInput } from '@/ui/desk/desk-fields'
import { useDoing } from '@/ui/desk/use-doing'
import { addOrganisation, changeOrganisation, organisationsChanged } from '../api/organisations'
import {
  EMPTY_ORGANISATION,
  formOf,
  organisationBody,
  SORTS,
  type OrganisationForm as Form,
} from '../model/organisation-form'
import { AreaPick } from './area-pick'

const KINDS = ['utility', 'property', 'department'] as const

interface FieldsProps {
  form: Form
  change: (part: Partial<Form>) => void
  /** The kind stays what it was at the start. */
  fixedKind: boolean
  countyId: string
}

function KindFields({ form, change, fixedKind }: Omit<FieldsProps, 'countyId'>) {
  const words = useDeskWords().people.organisations
  const none = form.kind === 'department' ? [{ key: 'none', text: words.noSort }] : []
  return (
    <>
      {!fixedKind && (
        <ChoiceInput
          id="organisation-kind"
          label={words.kind}
          value={form.kind}
          choices={KINDS.map((key) => ({ key, text: words.kinds[key] }))}
          onChange={(key) => change({ kind: KINDS.find((kind) => kind === key) ?? 'utility', sort: '' })}
        />
      )}
      {form.kind !== 'property' && (
        <ChoiceInput
          id="organisation-sort"
          label={words.sort}
          value={form.sort}
          {...(form.sort === '' && { none: '—' })}
          choices={[...none, ...SORTS.map((key) => ({ key, text: words.sorts[key] }))]}
          onChange={(key) =>
            change({ sort: key === 'none' ? 'none' : (SORTS.find((sort) => sort === key) ?? '') })
          }
        />
      )}
    </>
  )
}

function Fields({ form, change, fixedKind, countyId }: FieldsProps) {
  const words = useDeskWords().people.organisations
  return (
    <>
      <TextInput
        id="organisation-name"
        label={words.name}
        value={form.name}
        onChange={(name) => change({ name })}
      />
      <KindFields form={form} change={change} fixedKind={fixedKind} />
      <AreaPick
        rootId={countyId}
        levels={['county', 'subdistrict', 'community']}
        label={words.area}
        value={form.areaId}
        onChange={(areaId) => change({ areaId })}
      />
      <Lines form={form} change={change} />
    </>
  )
}

function Lines({ form, change }: Pick<FieldsProps, 'form' | 'change'>) {
  const words = useDeskWords().people.organisations
  return (
    <>
      <TextInput
        id="organisation-phone"
        type="tel"
        label={words.phone}
        value={form.phone}
        max={20}
        onChange={(phone) => change({ phone })}
      />
      <TextInput
        id="organisation-emergency"
        type="tel"
        label={words.emergency}
        value={form.emergencyPhone}
        max={20}
        onChange={(emergencyPhone) => change({ emergencyPhone })}
      />
    </>
  )
}

export interface OrganisationFormProps {
  countyId: string
  /** The one to change; a new one without. */
  row?: OrganisationView
  onSaved: (row: OrganisationView) => void
}

function useOrganisationForm({ countyId, row, onSaved }: OrganisationFormProps) {
  const words = useDeskWords().people
  const doing = useDoing()
  const [form, setForm] = useState(row ? formOf(row) : EMPTY_ORGANISATION)
  const [key, setKey] = useState(randomKey)
  const change = (part: Partial<Form>) => {
    setKey(randomKey())
    setForm((before) => ({ ...before, ...part }))
  }
  const submit = () => {
    const body = organisationBody(form, countyId)
    if (!body) {
      doing.say(words.organisations.missing)
      return
    }
    const { countyId: own, kind, ...patch } = body
    void doing.run(async () => {
      const saved = row
        ? await changeOrganisation(row.id, patch)
        : await addOrganisation({ ...patch, countyId: own, kind }, key)
      await organisationsChanged()
      onSaved(saved)
    }, words.organisations.saved)
  }
  return { form, change, doing, submit }
}

/** A water company, a property company, a department: what it is for, where, and how to ring it. */
export function OrganisationForm(props: OrganisationFormProps) {
  const words = useDeskWords().people
  const { row, countyId } = props
  const { form, change, doing, submit } = useOrganisationForm(props)
  return (
    <div className="people-part" id="organisation-form">
      <Fields form={form} change={change} fixedKind={row !== undefined} countyId={countyId} />
      <Problem text={doing.problem} />
      <Button
        text={words.save}
        look="primary"
        block
        busy={doing.busy}
        onPress={submit}
        id="organisation-save"
      />
    </div>
  )
}
