import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { cx } from '../cx'
import { Pressable } from '../pressable/pressable'
import './card.scss'

export interface CardProps {
  children: ReactNode
  /** The whole card leads somewhere. */
  onPress?: (() => void) | undefined
  label?: string
  /** No inner space: for rows and pictures that reach its edge. */
  flush?: boolean
  look?: 'plain' | 'soft' | 'danger'
  className?: string
  id?: string
}

export function Card({ children, onPress, label, flush, look = 'plain', className, id }: CardProps) {
  const classes = cx('card', flush && 'card--flush', look !== 'plain' && `card--${look}`, className)
  if (!onPress) {
    return (
      <View className={classes} {...(id && { id })}>
        {children}
      </View>
    )
  }
  return (
    <Pressable className={classes} onPress={onPress} label={label} id={id}>
      {children}
    </Pressable>
  )
}
