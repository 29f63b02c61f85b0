import { View } from '@tarojs/components'
import type { CommunityListView } from '@/api/types'
import { useWords } from '@/i18n'
import { Text } from '@/ui/text/text'
import './times-chart.scss'

/** Communities side by side: how many hours a problem takes. Bars, as the WeChat build carries no chart library. */
export function TimesChart({ times }: { times: CommunityListView }) {
  const words = useWords().board
  const most = Math.max(1, ...times.items.map(({ medianHours }) => medianHours ?? 0))
  return (
    <View className="times" role="list">
      {times.items.map(({ areaId, name, medianHours }) => (
        <View key={areaId} className="times__row">
          <Text size="note" className="times__name" lines={1}>
            {name}
          </Text>
          <View className="times__track">
            {medianHours !== null && (
              <View className="times__bar" style={{ width: `${Math.max(1, (medianHours / most) * 100)}%` }} />
            )}
          </View>
          <Text size="note" tone={medianHours === null ? 'ink2' : 'ink'} className="times__figure">
            {medianHours ?? words.noTimes}
          </Text>
        </View>
      ))}
    </View>
  )
}
