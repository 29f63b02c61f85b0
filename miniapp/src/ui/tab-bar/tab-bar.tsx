import { View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { accessible } from '@/platform/accessible'
import { cx } from '../cx'
import { BeeLogo, Icon } from '../icon/icon'
import type { IconName } from '../icon/icon-names'
import { Pressable } from '../pressable/pressable'
import './tab-bar.scss'

export interface TabEntry<K extends string> {
  key: K
  text: string
  icon: IconName
  /** How many things wait there; none shows nothing. */
  count?: number
}

export interface TabBarProps<K extends string> {
  items: readonly TabEntry<K>[]
  current: K
  onGo: (key: K) => void
}

/** More than two digits say no more than “many”. */
export function countWords(count: number): string {
  return count > 99 ? '99+' : String(count)
}

export function TabBar<K extends string>({ items, current, onGo }: TabBarProps<K>) {
  const words = useWords()
  return (
    <View className="tab-bar" {...accessible({ role: 'navigation', label: words.tabs.bar })}>
      <View className="tab-bar__logo">
        <BeeLogo />
      </View>
      {items.map(({ key, text, icon, count = 0 }) => {
        const here = key === current
        const label =
          count > 0 ? `${text}${words.common.comma}${words.common.unread(countWords(count))}` : text
        return (
          <Pressable
            key={key}
            id={`nav-${key}`}
            label={label}
            selected={here}
            className={cx('tab-bar__tab', here && 'tab-bar__tab--here')}
            onPress={() => onGo(key)}
          >
            <View className="tab-bar__icon">
              <Icon name={icon} filled={here} />
              {count > 0 && <View className="tab-bar__count">{countWords(count)}</View>}
            </View>
            <View>{text}</View>
          </Pressable>
        )
      })}
    </View>
  )
}
