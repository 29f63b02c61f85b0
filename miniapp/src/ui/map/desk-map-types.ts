import type { AreaLayer, LngLat, Ring } from '@beegrid/shared'
import type { MapGround } from './map-types'

type Position = Ring[number]

/**
 * `around` stands back; `child` is a part one can open; `frame` the whole the parts belong to, `whole` the same when it is
 * the one chosen; `chosen` is in honey;
 * `picked` goes along with it (to be merged).
 */
export type DeskLook = 'around' | 'frame' | 'whole' | 'child' | 'picked' | 'chosen'

export interface DeskShape {
  id: string
  /** Written inside where there is room; nothing is written for an empty one. */
  name: string
  rings: readonly Ring[]
  look: DeskLook
  layer: AreaLayer
}

/** Ground that is wrong: red where two lie over each other, striped where nobody is; and where an outline crosses itself. */
export type DeskMark =
  | { kind: 'overlap' | 'gap'; rings: readonly Ring[]; severe: boolean }
  | { kind: 'crossing'; at: LngLat; severe: boolean }

export interface DeskCorner {
  at: Position
  locked: boolean
}

export interface DeskEdge {
  a: Position
  b: Position
}

/** What one takes hold of: a corner, or the middle of an edge, which becomes a corner. */
export type Grip = { kind: 'corner'; at: Position } | { kind: 'edge'; edge: DeskEdge }

export interface Drag {
  grip: Grip
  to: LngLat
  /** Metres within which it catches a corner or an edge nearby. */
  withinM: number
}

export type DeskTool =
  | {
      kind: 'corners'
      corners: readonly DeskCorner[]
      edges: readonly DeskEdge[]
      /** The outlines as they would become, and where the corner came to lie; undefined where it cannot go. */
      preview: (drag: Drag) => { rings: readonly Ring[]; at: Position } | undefined
      drop: (drag: Drag) => void
      remove: (at: Position) => void
      words: { corner: string; locked: string; middle: string }
    }
  | { kind: 'draw'; shape: 'line' | 'polygon'; onDone: (drawn: Ring) => void }

export interface DeskMapProps {
  id: string
  label: string
  shapes: readonly DeskShape[]
  marks: readonly DeskMark[]
  /** A line or outline somebody has just drawn. */
  drawn?: Ring | undefined
  ground: readonly MapGround[]
  /** Looked at anew when `key` changes, and only then: a map that moves under the hand is no tool. */
  fit: { key: string; rings: readonly Ring[] }
  tool?: DeskTool | undefined
  onShape?: ((id: string) => void) | undefined
}
