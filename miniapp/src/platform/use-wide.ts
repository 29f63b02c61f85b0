import { useEffect, useState } from 'react'
import { onWindowResize, windowWidth } from './device'

/** Width from which columns stand side by side, px. */
const DESK_PX = 1024

/** Whether there is room for a desk's columns; follows the window. */
export function useWide(): boolean {
  const [wide, setWide] = useState(() => windowWidth() >= DESK_PX)
  useEffect(() => onWindowResize(() => setWide(windowWidth() >= DESK_PX)), [])
  return wide
}
