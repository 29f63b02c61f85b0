import { View } from '@tarojs/components'
import { cx } from '../cx'
import './avatar.scss'

const TINTS = 4

/** The family name in Chinese, the first letter elsewhere. */
export function initialOf(name: string): string {
  const [first = '·'] = [...name.trim()]
  return first.toUpperCase()
}

/** The same person keeps the same tint everywhere. */
export function tintOf(name: string): number {
  return ([...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % TINTS) + 1
}

export interface AvatarProps {
  name: string
  size?: 'normal' | 'large'
  className?: string
}

export function Avatar({ name, size = 'normal', className }: AvatarProps) {
  return (
    <View
      className={cx('avatar', `avatar--${tintOf(name)}`, size === 'large' && 'avatar--large', className)}
      aria-hidden="true"
    >
      {initialOf(name)}
    </View>
  )
}

/** Two or three faces, one over the other: who works on it together. */
export function Avatars({ names }: { names: readonly string[] }) {
  return (
    <View className="avatars" aria-hidden="true">
      {names.slice(0, 3).map((name) => (
        <Avatar key={name} name={name} className="avatars__one" />
      ))}
    </View>
  )
}
