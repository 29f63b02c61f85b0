import { useAreaLine, useAreasBelow } from '@/features/routing/api/use-choices'
import { useDeskWords } from '@/i18n/desk'

interface Level {
  key: 'town' | 'community' | 'grid'
  /** Whose areas are listed. */
  parentId: string
  value: string
  /** What stands for all of the area above. */
  whole: string
}

function LevelSelect({ level, id, onChange }: { level: Level; id: string; onChange: (id: string) => void }) {
  const words = useDeskWords().rules
  const { key, parentId, value, whole } = level
  const below = useAreasBelow(parentId)
  const areas = (below.data ?? []).filter(({ layer }) => layer !== 'overlay')
  if (below.data && areas.length === 0) return null
  return (
    <select
      className="rules-input"
      aria-label={words.areaLevels[key]}
      id={`${id}-${key}`}
      value={value}
      onChange={({ target }) => onChange(target.value || parentId)}
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

/** One list for each area chosen so far, and one for what lies in the last of them. */
function useLevels({ countyId, value, whole, desks }: AreaPickerProps): readonly Level[] {
  const words = useDeskWords().rules
  const chosen = (useAreaLine(value).data ?? []).map(({ id }) => id)
  const wholes = [whole, desks ? words.owners.subdistrict : words.wholeTown, words.wholeCommunity]
  const keys = desks ? (['town', 'community'] as const) : (['town', 'community', 'grid'] as const)
  return keys.flatMap((key, depth) => {
    const parentId = depth === 0 ? countyId : chosen[depth]
    if (parentId === undefined) return []
    return [{ key, parentId, value: chosen[depth + 1] ?? '', whole: wholes[depth] ?? '' }]
  })
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
export function AreaPicker(props: AreaPickerProps) {
  return (
    <div className="rule-areas">
      {useLevels(props).map((level) => (
        <LevelSelect key={level.key} level={level} id={props.id} onChange={props.onChange} />
      ))}
    </div>
  )
}
