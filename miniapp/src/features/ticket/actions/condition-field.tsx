import { View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { accessible } from '@/platform/accessible'
import { useSettings } from '@/platform/settings'
import { Chip } from '@/ui/chip/chip'
import { Text } from '@/ui/text/text'
import { useConditions } from '../api/use-conditions'

export interface ConditionFieldProps {
  ticketId: string
  /** The category it is about to get. */
  categoryId: string | undefined
  value: string | undefined
  onChange: (conditionId: string | undefined) => void
}

/** How bad it is, where the category tells several conditions apart: each has a time of its own. For those who work on it. */
export function ConditionField({ ticketId, categoryId, value, onChange }: ConditionFieldProps) {
  const words = useWords().clocks
  const { language, register } = useSettings()
  const conditions = useConditions(ticketId, categoryId)
  if (register !== 'staff' || conditions.length < 2) return null
  return (
    <View className="action-form__part">
      <Text size="label" strong>
        {words.condition}
      </Text>
      <View className="action-form__chips" {...accessible({ role: 'radiogroup', label: words.condition })}>
        {conditions.map(({ id, openWhen, openWhenEn }) => (
          <Chip
            key={id}
            id={id}
            role="radio"
            text={language === 'en' ? openWhenEn : openWhen}
            chosen={id === value}
            onPress={() => onChange(id === value ? undefined : id)}
          />
        ))}
      </View>
      <Text size="note" tone="ink2">
        {words.conditionNote}
      </Text>
    </View>
  )
}
