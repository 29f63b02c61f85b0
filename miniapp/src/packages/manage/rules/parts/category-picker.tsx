import { useRuleCategories } from '@/features/routing/api/use-choices'
import { useDeskWords } from '@/i18n/desk'
import { useSettings } from '@/platform/settings'

export interface CategoryPickerProps {
  value: string | undefined
  onChange: (categoryId: string | undefined) => void
}

/** Anything, a whole 大类, or one 小类. */
export function CategoryPicker({ value = '', onChange }: CategoryPickerProps) {
  const words = useDeskWords().rules
  const english = useSettings(({ language }) => language === 'en')
  const groups = useRuleCategories().data ?? []
  return (
    <select
      className="rules-input"
      id="rule-category"
      aria-label={words.category}
      value={value}
      onChange={({ target }) => onChange(target.value || undefined)}
    >
      <option value="">{words.anyCategory}</option>
      {groups.map((group) => {
        const name = english ? group.nameEn : group.name
        return (
          <optgroup key={group.id} label={name}>
            <option value={group.id}>{words.wholeGroup(name)}</option>
            {group.children.map((child) => (
              <option key={child.id} value={child.id}>
                {english ? child.nameEn : child.name}
              </option>
            ))}
          </optgroup>
        )
      })}
    </select>
  )
}
