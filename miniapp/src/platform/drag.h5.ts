import type { DragProps } from './drag-types'

const KEY_STEP = 0.05

interface PointerLike {
  clientX: number
  pointerId: number
  currentTarget: HTMLElement
  buttons: number
}

/** Follows a finger, a mouse or the arrow keys along an element; the ratio counts from its left edge. */
export function useDrag(_id: string, ratio: number, onRatio: (ratio: number) => void): DragProps {
  const follow = (event: PointerLike) => {
    const box = event.currentTarget.getBoundingClientRect()
    onRatio((event.clientX - box.left) / box.width)
  }
  return {
    onPointerDown: (event: PointerLike) => {
      event.currentTarget.setPointerCapture(event.pointerId)
      follow(event)
    },
    onPointerMove: (event: PointerLike) => {
      if (event.buttons > 0) follow(event)
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'ArrowLeft') onRatio(ratio - KEY_STEP)
      if (event.key === 'ArrowRight') onRatio(ratio + KEY_STEP)
    },
  }
}
