import type { ITouchEvent } from '@tarojs/components'
import { useRef } from 'react'
import { measureWidth, windowWidth } from './device'
import type { DragProps } from './drag-types'

interface Start {
  x: number
  ratio: number
  width: number
}

/** Follows a finger along an element; the ratio moves from where it stood, so that no position has to be asked for. */
export function useDrag(id: string, ratio: number, onRatio: (ratio: number) => void): DragProps {
  const start = useRef<Start>({ x: 0, ratio, width: windowWidth() })
  return {
    onTouchStart: (event: ITouchEvent) => {
      const [touch] = event.touches
      start.current = { ...start.current, x: touch?.clientX ?? 0, ratio }
      void measureWidth(id).then((width) => {
        start.current.width = width
      })
    },
    onTouchMove: (event: ITouchEvent) => {
      const [touch] = event.touches
      const { x, ratio: from, width } = start.current
      if (touch) onRatio(from + (touch.clientX - x) / width)
    },
  }
}
