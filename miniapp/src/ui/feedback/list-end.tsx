import { View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { accessible } from '@/platform/accessible'
import { Text } from '../text/text'

/** At the foot of a list that goes on: that more is on its way. */
export function ListEnd({ busy }: { busy: boolean }) {
  const words = useWords().common
  if (!busy) return null
  return (
    <View className="list-end" {...accessible({ role: 'status', busy: true })}>
      <Text size="note" tone="ink2">
        {words.loading}
      </Text>
    </View>
  )
}
