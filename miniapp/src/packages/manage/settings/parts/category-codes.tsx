import type { CategoryView } from '@/api/types'
import { useRuleCategories } from '@/features/routing/api/use-choices'
import { useDeskWords } from '@/i18n/desk'
import { useSettings } from '@/platform/settings'
import type { Control } from './controls'

/** Whole groups, or single categories inside one. */
export function CategoryCodes({ id, value, onChange }: Control) {
  const groups = useRuleCategories().data ?? []
  const codes = Array.isArray(value) ? (value as readonly string[]) : []
  const toggle = (code: string, inside: readonly string[] = []) => {
    const others = codes.filter((each) => each !== code && !inside.includes(each))
    onChange(codes.includes(code) ? others : [...others, code])
  }
  return (
    <div className="settings-codes" id={id}>
      {groups.map((group) => (
        <Group key={group.id} group={group} codes={codes} toggle={toggle} />
      ))}
    </div>
  )
}

interface GroupProps {
  group: CategoryView
  codes: readonly string[]
  toggle: (code: string, inside?: readonly string[]) => void
}

function Group({ group, codes, toggle }: GroupProps) {
  const words = useDeskWords().settings
  const english = useSettings(({ language }) => language === 'en')
  const whole = codes.includes(group.code)
  const single = group.children.filter(({ code }) => codes.includes(code)).length
  const inside = group.children.map(({ code }) => code)
  return (
    <details className="settings-group">
      <summary>
        <label className="settings-level">
          <input
            type="checkbox"
            className="settings-check"
            checked={whole}
            onChange={() => toggle(group.code, inside)}
          />
          {english ? group.nameEn : group.name}
        </label>
        <small>{whole ? words.wholeGroup : single > 0 && words.someOf(single)}</small>
      </summary>
      <Inside group={group} codes={codes} toggle={toggle} />
    </details>
  )
}

function Inside({ group, codes, toggle }: GroupProps) {
  const english = useSettings(({ language }) => language === 'en')
  const whole = codes.includes(group.code)
  return (
    <div className="settings-group__inside">
      {group.children.map(({ id, code, name, nameEn }) => (
        <label key={id} className="settings-level">
          <input
            type="checkbox"
            className="settings-check"
            checked={whole || codes.includes(code)}
            disabled={whole}
            onChange={() => toggle(code)}
          />
          {english ? nameEn : name}
        </label>
      ))}
    </div>
  )
}
