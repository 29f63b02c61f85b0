import { View } from '@tarojs/components'
import { accessible } from '@/platform/accessible'
import { Chip } from '@/ui/chip/chip'
import { Text } from '@/ui/text/text'

export interface ChoiceProps<K extends string> {
  title: string
  note?: string
  items: readonly { key: K; text: string }[]
  value: K
  onChange: (key: K) => void
  id: string
}

/** One question and its few answers. */
export function Choice<K extends string>({ title, note, items, value, onChange, id }: ChoiceProps<K>) {
  return (
    <View className="notices-choice" id={id}>
      <Text size="body">{title}</Text>
      {note && (
        <Text size="note" tone="ink2">
          {note}
        </Text>
      )}
      <View className="notices-chips" {...accessible({ role: 'radiogroup', label: title })}>
        {items.map(({ key, text }) => (
          <Chip
            key={key}
            id={`${id}-${key}`}
            role="radio"
            text={text}
            chosen={key === value}
            onPress={() => onChange(key)}
          />
        ))}
      </View>
    </View>
  )
}
