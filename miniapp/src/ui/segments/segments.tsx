import { ScrollView, View } from '@tarojs/components'
import { accessible } from '@/platform/accessible'
import { cx } from '../cx'
import { Chip } from '../chip/chip'
import { Pressable } from '../pressable/pressable'
import './segments.scss'

export interface Segment<K extends string> {
  key: K
  text: string
}

export interface SegmentsProps<K extends string> {
  label: string
  items: readonly Segment<K>[]
  value: K
  onChange: (key: K) => void
}

/** Which part of a list is shown: chips that scroll sideways. */
export function Segments<K extends string>({ label, items, value, onChange }: SegmentsProps<K>) {
  return (
    <ScrollView
      className="segments"
      scrollX
      enhanced
      showScrollbar={false}
      {...accessible({ role: 'tablist', label })}
    >
      <View className="segments__line">
        {items.map(({ key, text }) => (
          <Chip
            key={key}
            id={`segment-${key}`}
            role="tab"
            text={text}
            chosen={key === value}
            onPress={() => onChange(key)}
          />
        ))}
      </View>
    </ScrollView>
  )
}

export interface TabsProps<K extends string> extends SegmentsProps<K> {
  /** Begins the ids of the tabs, where a page has two lines of them. */
  name?: string
}

/** The same choice for staff: words over a line, as more of them fit. */
export function Tabs<K extends string>({ label, items, value, onChange, name = 'tab' }: TabsProps<K>) {
  return (
    <ScrollView
      className="tabs"
      scrollX
      enhanced
      showScrollbar={false}
      {...accessible({ role: 'tablist', label })}
    >
      <View className="tabs__line">
        {items.map(({ key, text }) => {
          const chosen = key === value
          return (
            <Pressable
              key={key}
              id={`${name}-${key}`}
              role="tab"
              selected={chosen}
              className={cx('tabs__tab', chosen && 'tabs__tab--chosen')}
              onPress={() => onChange(key)}
            >
              {text}
            </Pressable>
          )
        })}
      </View>
    </ScrollView>
  )
}
