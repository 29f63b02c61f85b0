import { View } from '@tarojs/components'
import type { DangerView } from '@/api/types'
import { useWords } from '@/i18n'
import { accessible } from '@/platform/accessible'
import { callPhone } from '@/platform/phone'
import { useSettings } from '@/platform/settings'
import { Icon } from '@/ui/icon/icon'
import { Pressable } from '@/ui/pressable/pressable'
import { Text } from '@/ui/text/text'
import './report.scss'

/** The advice may begin with the very words of the title. */
function afterTitle(advice: string, title: string): string {
  const rest = advice.startsWith(title) ? advice.slice(title.length).replace(/^[，,.。 ]+/, '') : advice
  return rest === '' ? advice : rest
}

/** Danger to life: leave first, then call; reporting comes third. It stands before all else. */
export function DangerCard({ danger }: { danger: DangerView }) {
  const words = useWords().report
  const language = useSettings((settings) => settings.language)
  const { phone } = danger
  const advice = language === 'en' ? danger.adviceEn : danger.advice
  return (
    <View className="danger" id="danger" {...accessible({ role: 'alert' })}>
      <View className="danger__head">
        <Icon name="siren" size="large" />
        <View className="danger__words">
          <Text size="title" strong tone="inherit">
            {words.dangerFirst}
          </Text>
          <Text size="label" tone="inherit">
            {afterTitle(advice, words.dangerFirst)}
          </Text>
        </View>
      </View>
      <Pressable className="danger__call" id={`call-${phone}`} onPress={() => callPhone(phone)}>
        <Icon name="phone" />
        <View>{words.callNow(phone)}</View>
      </Pressable>
    </View>
  )
}
