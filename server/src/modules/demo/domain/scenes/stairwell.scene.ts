import { darker, lighter } from './colour.draw.js'
import { variantOf } from './scene.draw.js'
import { group, rect, stroke } from './shape.draw.js'
import { WIDTH, type Sketch } from './sketch.draw.js'
import { metal, shaded, tiledFloor, wall, windowLight } from './surface.draw.js'

/** Where the wall of a stairwell meets its floor. */
export const FLOOR = 690

const LOOKS = [
  { upper: '#cfc4ae', lower: '#7fa48d', floor: '#77736b', light: '#fff1cf' },
  { upper: '#c9c6bd', lower: '#7f9bb0', floor: '#6f7274', light: '#f3f4ea' },
  { upper: '#d3bfa4', lower: '#a7a07c', floor: '#7b7065', light: '#ffdca6' },
] as const

export type StairwellLook = (typeof LOOKS)[number]

export const stairwellLook = (variant: number): StairwellLook => variantOf(LOOKS, variant)

function steps(sketch: Sketch, colour: string): string {
  const parts = Array.from({ length: 6 }, (_, i) => {
    const [x, y] = [860 + i * 74, FLOOR - 62 - i * 66]
    const riser = sketch.linear([
      [0, darker(colour, 0.26)],
      [1, darker(colour, 0.5)],
    ])
    const tread = sketch.linear([
      [0, lighter(colour, 0.45)],
      [1, colour],
    ])
    return rect([x, y, WIDTH - x, 70], riser) + rect([x - 8, y - 9, WIDTH - x + 8, 15], tread)
  })
  return group(parts)
}

/** Stairs going up on the right, with a wooden handrail. */
export function stairs(sketch: Sketch, colour: string): string {
  const rail = 'M838 470L1212 146'
  const posts = [0, 1, 2, 3].map((i) =>
    rect([862 + i * 96, 432 - i * 84, 11, 232 - i * 4], metal(sketch, '#4a525b')),
  )
  return group([
    steps(sketch, colour),
    ...posts,
    stroke(rail, '#2e2019', { width: 30, cap: 'round' }),
    stroke(rail, '#6b4a35', { width: 18, cap: 'round', move: 'translate(-2 -4)' }),
    stroke(rail, '#a27955', { width: 5, cap: 'round', move: 'translate(-4 -9)', opacity: 0.8 }),
  ])
}

/** A notice of the community on the wall; its lines say nothing. */
export function notice(sketch: Sketch): string {
  const paper = sketch.linear([
    [0, '#f4f1e8'],
    [1, '#d9d4c6'],
  ])
  const lines = [0, 1, 2, 3].map((i) =>
    rect([142, 212 + i * 30, i === 3 ? 64 : 114, 7], '#8c8577', { opacity: 0.7 }),
  )
  return group(
    [
      rect([127, 178, 162, 192], '#10151f', { opacity: 0.16, round: 3 }),
      rect([120, 168, 160, 190], paper),
      ...lines,
      rect([160, 186, 78, 12], '#b5483c', { opacity: 0.75 }),
    ],
    { move: 'rotate(-2.5 200 260)' },
  )
}

/** The walls and floor of a stairwell, with light from a window. */
export function stairwell(sketch: Sketch, look: StairwellLook): string {
  return group([
    wall(sketch, FLOOR, { upper: look.upper, lower: { colour: look.lower, edge: 440 } }),
    rect([0, FLOOR - 24, WIDTH, 26], shaded(sketch, darker(look.floor, 0.4), 0.4)),
    tiledFloor(sketch, FLOOR, look.floor),
    windowLight(sketch, [300, 90, 250, 250], look.light),
  ])
}
