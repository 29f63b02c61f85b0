import { View } from '@tarojs/components'
import { useState } from 'react'
import { useWords } from '@/i18n'
import { accessible } from '@/platform/accessible'
import { useDrag } from '@/platform/drag'
import { Icon } from '../icon/icon'
import { Photo } from '../photo/photo'
import './photo-compare.scss'

export interface PhotoCompareProps {
  id: string
  before: { src: string; time: string }
  after: { src: string; time: string }
}

const clamp = (ratio: number) => Math.min(0.96, Math.max(0.04, ratio))

/** What it was and what came of it, one over the other, with a seam one can drag. */
export function PhotoCompare({ id, before, after }: PhotoCompareProps) {
  const words = useWords().common
  const [ratio, setRatio] = useState(0.4)
  const drag = useDrag(id, ratio, (next) => setRatio(clamp(next)))
  const percent = Math.round(ratio * 1000) / 10
  return (
    <View
      className="compare"
      id={id}
      {...drag}
      {...accessible({ role: 'slider', label: words.compareHint, focusable: true })}
    >
      <Photo className="compare__photo" src={after.src} label={`${words.after} ${after.time}`} />
      <View className="compare__before" style={{ clipPath: `inset(0 ${100 - percent}% 0 0)` }}>
        <Photo className="compare__photo" src={before.src} label={`${words.before} ${before.time}`} />
      </View>
      <View className="compare__label">{`${words.before} ${before.time}`}</View>
      <View className="compare__label compare__label--after">{`${words.after} ${after.time}`}</View>
      <View className="compare__seam" style={{ left: `${percent}%` }}>
        <View className="compare__grip">
          <Icon name="chevron-left" size="small" />
          <Icon name="chevron-right" size="small" />
        </View>
      </View>
    </View>
  )
}
