import { View } from '@tarojs/components'
import { cx } from '../cx'
import type { IconName, ShapeName } from './icon-names'
import './icon.scss'

export interface IconProps {
  name: IconName | `shape-${ShapeName}`
  size?: 'small' | 'normal' | 'large' | 'huge'
  /** Its inside in amber, for what is chosen. */
  filled?: boolean
  className?: string
}

/** A drawing beside a word: screen readers skip it, as the word says the same. */
export function Icon({ name, size = 'normal', filled = false, className }: IconProps) {
  const classes = cx(
    'icon',
    `icon--${name}`,
    size !== 'normal' && `icon--${size}`,
    filled && 'icon--filled',
    className,
  )
  return <View className={classes} aria-hidden="true" />
}

export function BeeLogo() {
  return <View className="bee-logo" aria-hidden="true" />
}
