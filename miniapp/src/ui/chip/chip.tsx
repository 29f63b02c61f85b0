import { Pressable } from '../pressable/pressable'
import { cx } from '../cx'
import './chip.scss'

export interface ChipProps {
  text: string
  chosen?: boolean
  onPress: () => void
  role?: 'button' | 'tab' | 'radio'
  id?: string
}

/** A word one can choose; the chosen one is ink, as amber is kept for what to do next. */
export function Chip({ text, chosen = false, onPress, role = 'button', id }: ChipProps) {
  const state = role === 'radio' ? { checked: chosen } : { selected: chosen }
  return (
    <Pressable
      className={cx('chip', chosen && 'chip--chosen')}
      onPress={onPress}
      role={role}
      id={id}
      {...state}
    >
      {text}
    </Pressable>
  )
}
