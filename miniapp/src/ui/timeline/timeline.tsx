import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible } from '@/platform/accessible'
import { Avatar } from '../avatar/avatar'
import { Photo } from '../photo/photo'
import { Pressable } from '../pressable/pressable'
import { Text } from '../text/text'
import './timeline.scss'

export interface TimelineItem {
  id: string
  /** Whose face stands beside it; the system has none. */
  face?: string
  title: string
  time: string
  text?: string | undefined
  photos?: readonly string[]
  /** Folded words under the entry (why it was given to them). */
  extra?: ReactNode
}

export interface TimelineProps {
  items: readonly TimelineItem[]
  onPhoto: (photos: readonly string[], index: number) => void
  photoLabel: (index: number, count: number) => string
}

/** What happened, told as a story: newest first, each with a face, a time and what can be seen. */
export function Timeline({ items, onPhoto, photoLabel }: TimelineProps) {
  return (
    <View className="timeline" {...accessible({ role: 'list' })}>
      {items.map((item) => (
        <View className="timeline__item" key={item.id} {...accessible({ role: 'listitem' })}>
          {item.face ? <Avatar name={item.face} /> : <View className="timeline__dot" />}
          <View className="timeline__story">
            <View className="timeline__head">
              <Text size="label" strong>
                {item.title}
              </Text>
              <Text size="note" tone="ink2" className="timeline__time">
                {item.time}
              </Text>
            </View>
            {item.text && <Text size="label">{item.text}</Text>}
            <TimelinePhotos photos={item.photos ?? []} onPhoto={onPhoto} label={photoLabel} />
            {item.extra}
          </View>
        </View>
      ))}
    </View>
  )
}

interface PhotosProps {
  photos: readonly string[]
  onPhoto: TimelineProps['onPhoto']
  label: TimelineProps['photoLabel']
}

function TimelinePhotos({ photos, onPhoto, label }: PhotosProps) {
  if (photos.length === 0) return null
  return (
    <View className="timeline__photos">
      {photos.map((src, index) => (
        <Pressable
          key={src}
          className="timeline__frame"
          label={label(index + 1, photos.length)}
          onPress={() => onPhoto(photos, index)}
        >
          <Photo src={src} className="timeline__photo" />
        </Pressable>
      ))}
    </View>
  )
}
