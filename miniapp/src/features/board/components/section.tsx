import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Text } from '@/ui/text/text'
import './section.scss'

export interface BoardSectionProps {
  /** 亮, 晒, 评. */
  mark: string
  title: string
  note?: string
  children: ReactNode
}

/** One of the board's three parts, under its own mark. */
export function BoardSection({ mark, title, note, children }: BoardSectionProps) {
  return (
    <View className="board-section">
      <View className="board-section__head">
        <View className="board-section__mark" aria-hidden="true">
          {mark}
        </View>
        <Text size="body" strong heading className="board-section__title">
          {title}
        </Text>
        {note && (
          <Text size="note" tone="ink2">
            {note}
          </Text>
        )}
      </View>
      {children}
    </View>
  )
}
