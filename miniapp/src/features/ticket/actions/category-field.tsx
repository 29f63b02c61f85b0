import { View } from '@tarojs/components'
import { useState } from 'react'
import type { CategoryView } from '@/api/types'
import { useWords } from '@/i18n'
import { accessible } from '@/platform/accessible'
import { useSettings } from '@/platform/settings'
import { Chip } from '@/ui/chip/chip'
import { Text } from '@/ui/text/text'
import { useCategoryGroups } from '../api/use-conditions'
import { useTicket } from '../api/use-ticket'

export interface CategoryFieldProps {
  ticketId: string
  /** The one chosen here; undefined: as it is. */
  value: string | undefined
  onChange: (categoryId: string | undefined) => void
}

const nameIn = ({ name, nameEn }: Pick<CategoryView, 'name' | 'nameEn'>, language: string) =>
  language === 'en' ? nameEn : name

/** What it is, and another choice of it: the group, then what is in it. A dispute is a dispute. */
export function CategoryField({ ticketId, ...field }: CategoryFieldProps) {
  const ticket = useTicket(ticketId).data
  const groups = useCategoryGroups()
  if (!ticket || ticket.kind === 'dispute' || groups.length === 0) return null
  return <Field {...field} groups={groups} knownId={ticket.category?.id} />
}

interface FieldProps extends Omit<CategoryFieldProps, 'ticketId'> {
  groups: readonly CategoryView[]
  /** As it is. */
  knownId: string | undefined
}

function Field({ groups, knownId, value, onChange }: FieldProps) {
  const words = useWords()
  const [open, setOpen] = useState(false)
  const shown = value ?? knownId
  const name = useNameOf(shown, groups) ?? words.ticket.notSorted
  const choose = (id: string) => {
    onChange(id === knownId ? undefined : id)
    setOpen(false)
  }
  return (
    <View className="action-form__part">
      <Text size="label" strong>
        {words.ticket.category}
      </Text>
      <View className="action-form__chips">
        <Chip
          id="amend-category"
          text={words.act.changeCategory(name)}
          chosen={value !== undefined}
          onPress={() => setOpen(!open)}
        />
      </View>
      {open && <Choices groups={groups} value={shown} onChoose={choose} />}
    </View>
  )
}

function useNameOf(id: string | undefined, groups: readonly CategoryView[]): string | undefined {
  const language = useSettings((settings) => settings.language)
  const found = groups.flatMap((group) => [...group.children, group]).find((each) => each.id === id)
  return found && nameIn(found, language)
}

interface ChoicesProps {
  groups: readonly CategoryView[]
  value: string | undefined
  onChoose: (categoryId: string) => void
}

function Choices({ groups, value, onChoose }: ChoicesProps) {
  const home = groups.find(({ children }) => children.some(({ id }) => id === value)) ?? groups[0]
  const [groupId, setGroupId] = useState(home?.id)
  const leaves = groups.find(({ id }) => id === groupId)?.children ?? []
  return (
    <>
      <Row of="group" role="tab" items={groups} value={groupId} onChoose={setGroupId} />
      <Row of="category" role="radio" items={leaves} value={value} onChoose={onChoose} />
    </>
  )
}

interface RowProps {
  of: 'group' | 'category'
  role: 'tab' | 'radio'
  items: readonly CategoryView[]
  value: string | undefined
  onChoose: (id: string) => void
}

function Row({ of, role, items, value, onChoose }: RowProps) {
  const words = useWords().ticket
  const language = useSettings((settings) => settings.language)
  return (
    <View
      className={`action-form__chips action-form__${of}`}
      {...accessible({ role: role === 'tab' ? 'tablist' : 'radiogroup', label: words.category })}
    >
      {items.map((each) => (
        <Chip
          key={each.id}
          id={`amend-${of}-${each.code}`}
          role={role}
          text={nameIn(each, language)}
          chosen={each.id === value}
          onPress={() => onChoose(each.id)}
        />
      ))}
    </View>
  )
}
