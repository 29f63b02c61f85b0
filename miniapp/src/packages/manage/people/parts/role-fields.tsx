import { ROLE_LABELS, wordFor, type Role } from '@beegrid/shared'
import { useAreaTree } from '@/features/area/api/use-area-tree'
import type { GrantableRoleView } from '@/api/types'
import { useDeskWords } from '@/i18n/desk'
import { useSettings } from '@/platform/settings'
import { ChoiceInput, TextInput } from '@/ui/desk/desk-fields'
import { useOrganisations } from '../api/organisations'
import { EMPTY_ROLE, offerOf, type RoleForm } from '../model/person-form'
import { AreaPick, fittingArea } from './area-pick'

export interface RoleFieldsProps {
  areaId: string | undefined
  offers: readonly GrantableRoleView[]
  value: RoleForm
  onChange: (value: RoleForm) => void
}

export function useRoleName(): (role: Role) => string {
  const language = useSettings((settings) => settings.language)
  return (role) => wordFor(ROLE_LABELS[role], 'staff', language)
}

function OrganisationPick({ areaId, value, onChange }: Omit<RoleFieldsProps, 'offers'>) {
  const words = useDeskWords().people.form
  const kind = value.role === 'utility' || value.role === 'property' ? value.role : 'department'
  const { data } = useOrganisations({ areaId, q: '', kind, closed: false })
  const found = data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <ChoiceInput
      id="role-organisation"
      label={words.organisation}
      value={value.organisationId}
      none={words.chooseOrganisation}
      note={data && found.length === 0 ? words.noOrganisation : undefined}
      choices={found.map(({ id, name }) => ({ key: id, text: name }))}
      onChange={(organisationId) => onChange({ ...value, organisationId })}
    />
  )
}

/** What was picked may be on the way to what will do: a town, before its community. */
function AreaField({ areaId, offers, value, onChange }: RoleFieldsProps & { areaId: string }) {
  const words = useDeskWords().people.form
  const offer = offerOf(value, offers)
  if (!offer) return null
  return (
    <AreaPick
      rootId={areaId}
      levels={offer.levels}
      label={words.area}
      value={value.areaId}
      onChange={(chosen) => onChange({ ...value, areaId: chosen })}
    />
  )
}

function Place(props: RoleFieldsProps) {
  const words = useDeskWords().people.form
  const offer = offerOf(props.value, props.offers)
  if (!offer) return null
  if (offer.heldFor === 'organisation') return <OrganisationPick {...props} />
  if (props.areaId !== undefined) return <AreaField {...props} areaId={props.areaId} />
  return offer.everywhere ? null : <p className="people-wait">{words.noAreas}</p>
}

function Term({ value, onChange }: Pick<RoleFieldsProps, 'value' | 'onChange'>) {
  const words = useDeskWords().people.form
  const day = { type: 'date' } as const
  return (
    <>
      <div className="people-pair">
        <TextInput
          {...day}
          id="role-from"
          label={words.validFrom}
          value={value.from}
          onChange={(from) => onChange({ ...value, from })}
        />
        <TextInput
          {...day}
          id="role-to"
          label={words.validTo}
          value={value.to}
          onChange={(to) => onChange({ ...value, to })}
        />
      </div>
      <span className="desk-field__note">{words.validNote}</span>
    </>
  )
}

/** A role, what it is held for, and from when to when. */
export function RoleFields(props: RoleFieldsProps) {
  const { offers, value, onChange } = props
  const words = useDeskWords().people.form
  const nameOf = useRoleName()
  return (
    <>
      <ChoiceInput
        id="role-role"
        label={words.role}
        value={value.role}
        none={words.chooseRole}
        choices={offers.map(({ role }) => ({ key: role, text: nameOf(role) }))}
        onChange={(key) =>
          onChange({ ...EMPTY_ROLE, role: offers.find(({ role }) => role === key)?.role ?? '' })
        }
      />
      <Place {...props} />
      <Term value={value} onChange={onChange} />
    </>
  )
}

/** The role with an area only where it will do: the root itself counts when nothing smaller was chosen. */
export function useFittingRole(
  value: RoleForm,
  { areaId, offers }: Pick<RoleFieldsProps, 'areaId' | 'offers'>,
) {
  const { data: tree } = useAreaTree(areaId)
  const offer = offerOf(value, offers)
  if (offer?.heldFor !== 'area') return value
  const chosen = value.areaId === '' ? (areaId ?? '') : value.areaId
  return { ...value, areaId: fittingArea(tree, chosen, offer.levels) }
}
