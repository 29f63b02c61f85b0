import type { Sketch } from './sketch.draw.js'

/** `before` as it was reported, `during` while it is made safe, `after` when it is done. */
export type SceneState = 'before' | 'during' | 'after'

export interface SceneLook {
  readonly state: SceneState
  /** Colours and time of day. */
  readonly variant: number
}

/** Draws one scene onto a sketch: the same scene, state and variant always give the same picture. */
export type SceneDrawing = (sketch: Sketch, look: SceneLook) => void

export function variantOf<T>(list: readonly T[], variant: number): T {
  const item = list[variant % list.length]
  if (item === undefined) throw new Error('a scene without variants')
  return item
}
