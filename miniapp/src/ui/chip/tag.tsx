import { View } from '@tarojs/components'
import { cx } from '../cx'
import { Icon } from '../icon/icon'
import type { ShapeName } from '../icon/icon-names'
import './tag.scss'

/** How a state looks: a shape and a pair of colours. The word comes with it. */
export const TAG_LOOKS = [
  'submitted',
  'dispatched',
  'accepted',
  'on_site',
  'suspended',
  'resolved',
  'closed',
  'rejected',
  'withdrawn',
  'merged',
  'rework',
  'overdue',
  'local',
] as const
export type TagLook = (typeof TAG_LOOKS)[number]

const SHAPES: Readonly<Record<TagLook, ShapeName>> = {
  submitted: 'submitted',
  dispatched: 'dispatched',
  accepted: 'accepted',
  on_site: 'on_site',
  suspended: 'suspended',
  resolved: 'resolved',
  closed: 'closed',
  rejected: 'struck',
  withdrawn: 'struck',
  merged: 'struck',
  rework: 'rework',
  overdue: 'overdue',
  local: 'local',
}

export function shapeOf(look: TagLook): ShapeName {
  return SHAPES[look]
}

export interface TagProps {
  look: TagLook
  text: string
  big?: boolean
  className?: string
}

/** A state by word, shape and colour together, so that none of the three is needed alone. */
export function Tag({ look, text, big = false, className }: TagProps) {
  return (
    <View className={cx('tag', `tag--${look}`, big && 'tag--big', className)}>
      <Icon name={`shape-${SHAPES[look]}`} size="small" />
      <View className="tag__text">{text}</View>
    </View>
  )
}
