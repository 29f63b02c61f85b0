import { View, type ITouchEvent } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Accessible } from '@/platform/a11y'
import { accessible } from '@/platform/accessible'
import { cx } from '../cx'
import './pressable.scss'

export interface PressableProps {
  onPress: () => void
  /** What a screen reader says; needed where the children hold no words. */
  label?: string | undefined
  role?: Accessible['role']
  selected?: boolean
  checked?: boolean
  disabled?: boolean
  busy?: boolean
  /** Escape on a keyboard presses this one (the closer of a sheet). */
  escape?: boolean
  className?: string | undefined
  id?: string | undefined
  children: ReactNode
}

/** Anything that can be tapped: its touch target is never smaller than the token says, and a keyboard reaches it. */
export function Pressable({
  onPress,
  label,
  role = 'button',
  className,
  id,
  escape,
  children,
  ...state
}: PressableProps) {
  const idle = state.disabled === true || state.busy === true
  const press = (event: ITouchEvent) => {
    // A button inside a row must not open the row as well.
    event.stopPropagation()
    if (!idle) onPress()
  }
  const props = {
    ...accessible({ role, label, focusable: true, ...state, disabled: idle || undefined }),
    ...(id && { id }),
  }
  const escapeProps = escape ? { 'data-escape': 'true' } : {}
  return (
    <View
      className={cx('pressable', className)}
      hoverClass={idle ? 'none' : 'is-pressed'}
      hoverStayTime={60}
      onClick={press}
      {...props}
      {...escapeProps}
    >
      {children}
    </View>
  )
}
