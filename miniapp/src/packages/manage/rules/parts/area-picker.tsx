import { useAreaLine, useAreasBelow } from '@/features/routing/api/use-choices'
import { useWords } from '@/i18n'

interface LevelProps {
  label: string
  parentId: string | undefined
  value: string
  /** What stands for all of the area above. */
  whole: string
  onChange: (id: string) => void
  id: string
}

function Level({ label, parentId, value, whole, onChange, id }: LevelProps) {
  const below = useAreasBelow(parentId)
  const areas = (below.data ?? []).filter(({ layer }) => layer !== 'overlay')
  if (parentId === undefined || (below.data && areas.length === 0)) return null
  return (
    <select
      className="rules-input"
      aria-label={label}
      id={id}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    >
      <option value="">{whole}</option>
      {areas.map((area) => (
        <option key={area.id} value={area.id}>
          {area.shortName}
        </option>
      ))}
    </select>
  )
}

export interface AreaPickerProps {
  countyId: string
  value: string
  onChange: (areaId: string) => void
  /** What stands for the county itself. */
  whole: string
  /** Grids are no desks. */
  desks?: boolean
  id: string
}

/** Down the tree, level by level: each list is of what lies in the one above. */
export function AreaPicker({ countyId, value, onChange, whole, desks = false, id }: AreaPickerProps) {
  const words = useWords().rules
  const line = useAreaLine(value).data ?? []
  const [, town, community, grid] = line
  return (
    <div className="rule-areas">
      <Level
        label={words.areaLevels.town}
        parentId={countyId}
        value={town?.id ?? ''}
        whole={whole}
        onChange={(chosen) => onChange(chosen || countyId)}
        id={`${id}-town`}
      />
      <Level
        label={words.areaLevels.community}
        parentId={town?.id}
        value={community?.id ?? ''}
        whole={desks ? words.owners.subdistrict : words.wholeTown}
        onChange={(chosen) => onChange(chosen || (town?.id ?? countyId))}
        id={`${id}-community`}
      />
      {!desks && (
        <Level
          label={words.areaLevels.grid}
          parentId={community?.id}
          value={grid?.id ?? ''}
          whole={words.wholeCommunity}
          onChange={(chosen) => onChange(chosen || (community?.id ?? countyId))}
          id={`${id}-grid`}
        />
      )}
    </div>
  )
}
