import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible } from '@/platform/accessible'
import { cx } from '../cx'
import { Icon } from '../icon/icon'
import { Pressable } from '../pressable/pressable'
import { Text } from '../text/text'
import './list-row.scss'

export interface ListRowProps {
  title: string
  note?: string | undefined
  /** Face, icon or picture before the words. */
  lead?: ReactNode
  /** Words or a button after them. */
  trail?: ReactNode
  onPress?: (() => void) | undefined
  /** Whether an arrow says that it leads on. */
  arrow?: boolean
  id?: string
}

/** One line of a list in a card. */
export function ListRow({ title, note, lead, trail, onPress, arrow, id }: ListRowProps) {
  const content = (
    <>
      {lead}
      <View className="row__words">
        <Text size="body" lines={2}>
          {title}
        </Text>
        {note && (
          <Text size="note" tone="ink2" lines={2}>
            {note}
          </Text>
        )}
      </View>
      {trail}
      {arrow && <Icon name="chevron-right" className="row__arrow" />}
    </>
  )
  if (!onPress) {
    return (
      <View className="row" {...(id && { id })}>
        {content}
      </View>
    )
  }
  return (
    <Pressable className={cx('row')} onPress={onPress} id={id}>
      {content}
    </Pressable>
  )
}

export interface SwitchRowProps {
  title: string
  note?: string
  lead?: ReactNode
  on: boolean
  onChange: (on: boolean) => void
  id?: string
}

export function SwitchRow({ title, note, lead, on, onChange, id }: SwitchRowProps) {
  return (
    <Pressable className="row" role="switch" checked={on} onPress={() => onChange(!on)} id={id}>
      {lead}
      <View className="row__words">
        <Text size="body">{title}</Text>
        {note && (
          <Text size="note" tone="ink2">
            {note}
          </Text>
        )}
      </View>
      <View className={cx('switch', on && 'switch--on')} {...accessible({ hidden: true })}>
        <View className="switch__knob" />
      </View>
    </Pressable>
  )
}
