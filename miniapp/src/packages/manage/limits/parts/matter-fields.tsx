import type { CategoryView } from '@/api/types'
import { useAreaTree } from '@/features/area/api/use-area-tree'
import { isRetired } from '@/features/area/model/area-tree'
import { useCategories } from '@/features/report/api/use-categories'
import { useDeskWords } from '@/i18n/desk'
import { useSettings } from '@/platform/settings'
import { ChoiceInput } from '@/ui/desk/desk-fields'

export interface Matter {
  areaId: string
  categoryId: string
  conditionId: string
}

export interface MatterFieldsProps {
  countyId: string
  value: Matter
  onChange: (matter: Matter) => void
  /** Tells two sets of these fields on one screen apart. */
  name: string
}

/** A wide space: the lists of a browser show no tree. */
const INDENT = '\u3000'
const LEVELS: readonly string[] = ['subdistrict', 'community']

/** The county, its towns, and the communities of each, in the order of their codes. */
function useAreaChoices(countyId: string) {
  const words = useDeskWords().limits
  const areas = [...(useAreaTree(countyId).data?.byId.values() ?? [])].map(({ area }) => area)
  const below = areas.filter((area) => LEVELS.includes(area.level) && !isRetired(area))
  const county = areas.find(({ id }) => id === countyId)
  return [
    { key: countyId, text: words.wholeCounty(county?.shortName ?? '') },
    ...[...below]
      .sort((a, b) => a.code.localeCompare(b.code))
      .map(({ id, level, name }) => ({ key: id, text: level === 'community' ? INDENT + name : name })),
  ]
}

/** 大类 and its 小类 beneath it. */
function useMatterChoices(): { choices: { key: string; text: string }[]; all: readonly CategoryView[] } {
  const english = useSettings(({ language }) => language === 'en')
  const groups = useCategories().data ?? []
  const text = ({ name, nameEn }: CategoryView) => (english ? nameEn : name)
  const choices = groups.flatMap((group) => [
    { key: group.id, text: text(group) },
    ...group.children.map((child) => ({ key: child.id, text: INDENT + text(child) })),
  ])
  return { choices, all: groups.flatMap((group) => [group, ...group.children]) }
}

/** Where, what, and in which condition. */
export function MatterFields({ countyId, value, onChange, name }: MatterFieldsProps) {
  const words = useDeskWords().limits
  const areas = useAreaChoices(countyId)
  const { choices, all } = useMatterChoices()
  const conditions = all.find(({ id }) => id === value.categoryId)?.conditions ?? []
  return (
    <>
      <ChoiceInput
        id={`${name}-area`}
        label={words.area}
        value={value.areaId}
        choices={areas}
        onChange={(areaId) => onChange({ ...value, areaId })}
      />
      <ChoiceInput
        id={`${name}-category`}
        label={words.category}
        value={value.categoryId}
        none={words.anyCategory}
        choices={choices}
        onChange={(categoryId) => onChange({ ...value, categoryId, conditionId: '' })}
      />
      <ConditionChoice
        id={`${name}-condition`}
        conditions={conditions}
        value={value.conditionId}
        onChange={(conditionId) => onChange({ ...value, conditionId })}
      />
    </>
  )
}

interface ConditionChoiceProps {
  id: string
  conditions: CategoryView['conditions']
  value: string
  onChange: (conditionId: string) => void
}

/** Only where a matter has more than one condition is there something to choose. */
function ConditionChoice({ id, conditions, value, onChange }: ConditionChoiceProps) {
  const words = useDeskWords().limits
  const english = useSettings(({ language }) => language === 'en')
  if (conditions.length < 2) return null
  const choices = conditions.map(({ id: key, openWhen, openWhenEn }) => ({
    key,
    text: english ? openWhenEn : openWhen,
  }))
  return (
    <ChoiceInput
      id={id}
      label={words.condition}
      value={value}
      none={words.anyCondition}
      choices={choices}
      onChange={onChange}
    />
  )
}
