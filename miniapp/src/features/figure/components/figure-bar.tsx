import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useWords } from '@/i18n'
import { dayWords } from '@/i18n/time-words'
import { Icon } from '@/ui/icon/icon'
import { Pressable } from '@/ui/pressable/pressable'
import { Segments } from '@/ui/segments/segments'
import { Text } from '@/ui/text/text'
import type { FigureDesk } from '../hooks/use-figure-desk'
import { PERIODS } from '../model/period'

/** Which days, and where one is; back up when one has gone into an area. */
export function FigureBar({ desk, children }: { desk: FigureDesk; children?: ReactNode }) {
  const { figures: words, time } = useWords()
  const { path, scope } = desk
  const deep = path.length > 1
  return (
    <View className="figure-bar">
      <View className="figure-chips">
        <Segments
          label={words.period}
          items={PERIODS.map((key) => ({ key, text: words.periods[key] }))}
          value={desk.period}
          onChange={desk.setPeriod}
        />
      </View>
      <View className="figure-bar__place">
        {deep && (
          <Pressable className="figure-bar__up" label={words.up} onPress={desk.up} id="figures-up">
            <Icon name="chevron-left" />
          </Pressable>
        )}
        <Text size="label" strong lines={1}>
          {path.at(-1)?.name}
        </Text>
        <Text size="note" tone="ink2" lines={1} className="figure-number">
          {words.days(dayWords(time, scope.from), dayWords(time, scope.to))}
        </Text>
        {children}
      </View>
    </View>
  )
}
