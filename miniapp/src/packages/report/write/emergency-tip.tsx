import { View } from '@tarojs/components'
import type { ContactView } from '@/api/types'
import { useWords } from '@/i18n'
import { callPhone } from '@/platform/phone'
import { Card } from '@/ui/card/card'
import { Icon } from '@/ui/icon/icon'
import { Text } from '@/ui/text/text'

/** The line of whoever repairs it, for those who cannot wait. */
export function EmergencyTip({ contact }: { contact: ContactView | null | undefined }) {
  const words = useWords().report
  if (!contact?.phone) return null
  const { phone, name } = contact
  return (
    <Card look="soft" className="report__bar" id="emergency" onPress={() => callPhone(phone)}>
      <Icon name="phone" />
      <View className="report__bar-words">
        <Text size="label" strong tone="inherit">
          {words.callNow(phone)}
        </Text>
        <Text size="note" tone="inherit">
          {words.emergency(name)}
        </Text>
      </View>
    </Card>
  )
}
