import { View } from '@tarojs/components'
import { useState } from 'react'
import type { CommunityListView } from '@/api/types'
import { useWords } from '@/i18n'
import { Button } from '@/ui/button/button'
import { Text } from '@/ui/text/text'
import './times-chart.scss'

/** A drawn dozen; a town with eighty villages opens the rest. */
const FIRST = 12

/** Communities side by side: how many hours a problem takes. Bars, as the WeChat build carries no chart library. */
export function TimesChart({ times }: { times: CommunityListView }) {
  const words = useWords().board
  const [all, setAll] = useState(false)
  const shown = all ? times.items : times.items.slice(0, FIRST)
  const most = Math.max(1, ...shown.map(({ medianHours }) => medianHours ?? 0))
  return (
    <View className="times" role="list">
      {shown.map(({ areaId, name, medianHours }) => (
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
      {!all && times.items.length > FIRST && (
        <Button text={words.more} size="small" look="plain" onPress={() => setAll(true)} id="times-more" />
      )}
    </View>
  )
}
