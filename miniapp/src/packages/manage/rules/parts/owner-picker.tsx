import { useOrganisations } from '@/features/routing/api/use-choices'
import { useDeskWords } from '@/i18n/desk'
import type { DraftRule } from '../model/rule-draft'
import { AreaPicker } from './area-picker'

type Owner = DraftRule['owner']
type Choice = keyof ReturnType<typeof useDeskWords>['rules']['owners']

const CHOICES: readonly Choice[] = [
  'organisation',
  'gridPost',
  'community',
  'subdistrict',
  'county',
  'namedDesk',
]

function choiceOf({ kind, level }: Owner): Choice {
  return kind === 'desk' ? (level ?? 'county') : kind
}

function ownerOf(choice: Choice, countyId: string): Owner {
  switch (choice) {
    case 'organisation':
    case 'gridPost':
      return { kind: choice }
    case 'namedDesk':
      return { kind: 'namedDesk', areaId: countyId }
    default:
      return { kind: 'desk', level: choice }
  }
}

interface OwnerProps {
  countyId: string
  value: Owner
  onChange: (owner: Owner) => void
}

function Organisation({ countyId, value, onChange }: OwnerProps) {
  const words = useDeskWords().rules
  const organisations = (useOrganisations(countyId).data ?? []).filter(({ closed }) => !closed)
  return (
    <>
      <select
        className="rules-input"
        id="rule-organisation"
        aria-label={words.chooseOrganisation}
        value={value.organisationId ?? ''}
        onChange={({ target }) =>
          onChange({ kind: 'organisation', ...(target.value && { organisationId: target.value }) })
        }
      >
        <option value="">{words.chooseOrganisation}</option>
        {organisations.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <p className="rule-part__note">{words.helper}</p>
    </>
  )
}

/** To whom: an organisation, whoever answers for the grid, the desk above the place, or one certain desk. */
export function OwnerPicker({ countyId, value, onChange }: OwnerProps) {
  const words = useDeskWords().rules
  const chosen = choiceOf(value)
  return (
    <>
      <div className="rule-owners" role="radiogroup" aria-label={words.owner}>
        {CHOICES.map((choice) => (
          <label key={choice} className="rule-check">
            <input
              type="radio"
              className="rule-check__box rule-check__box--round"
              name="rule-owner"
              checked={chosen === choice}
              onChange={() => onChange(ownerOf(choice, countyId))}
              id={`rule-owner-${choice}`}
            />
            <span>{words.owners[choice]}</span>
          </label>
        ))}
      </div>
      {chosen === 'organisation' && <Organisation countyId={countyId} value={value} onChange={onChange} />}
      {chosen === 'namedDesk' && (
        <AreaPicker
          countyId={countyId}
          value={value.areaId ?? countyId}
          onChange={(areaId) => onChange({ kind: 'namedDesk', areaId })}
          whole={words.owners.county}
          desks
          id="rule-desk"
        />
      )}
    </>
  )
}
