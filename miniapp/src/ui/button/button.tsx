import { View } from '@tarojs/components'
import { cx } from '../cx'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icon-names'
import { Pressable, type PressableProps } from '../pressable/pressable'
import './button.scss'

export interface ButtonProps extends Omit<PressableProps, 'children' | 'role' | 'escape'> {
  text: string
  /** A full amber button means it is your turn; there is one on a screen. */
  look?: 'primary' | 'quiet' | 'outline' | 'soft' | 'danger' | 'plain'
  size?: 'big' | 'normal' | 'small'
  icon?: IconName
  /** Said after the word, lighter: a countdown. */
  note?: string | undefined
  block?: boolean
}

export function Button({
  text,
  look = 'quiet',
  size = 'normal',
  icon,
  note,
  block,
  className,
  ...press
}: ButtonProps) {
  const off = press.disabled && 'button--off'
  const classes = cx('button', `button--${look}`, `button--${size}`, block && 'button--block', off, className)
  return (
    <Pressable {...press} className={classes}>
      {press.busy ? (
        <View className="button__busy" aria-hidden="true" />
      ) : (
        icon && <Icon name={icon} className="button__icon" />
      )}
      <View className="button__text">{text}</View>
      {note && <View className="button__note">{note}</View>}
    </Pressable>
  )
}
