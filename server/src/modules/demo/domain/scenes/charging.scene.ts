import { ebike } from './ebike.draw.js'
import { asphalt, facade, HOURS, pane } from './outdoors.draw.js'
import { variantOf, type SceneDrawing } from './scene.draw.js'
import { disc, group, line, oval, poly, rect, stroke } from './shape.draw.js'
import type { Sketch } from './sketch.draw.js'
import { finish, metal, shaded, shadow } from './surface.draw.js'

const GROUND = 600
const PAINTS = ['#3f7fc1', '#c9503f', '#4b8b62'] as const

/** The cord from an upper window down to the bike, with its socket dangling. */
function cord(sketch: Sketch): string {
  const d = 'M846 300Q812 420 850 500Q880 566 800 588Q700 610 640 660'
  return group([
    stroke(d, '#10151f', { width: 9, opacity: 0.25, move: 'translate(14 8)' }),
    stroke(d, '#16191e', { width: 10, cap: 'round' }),
    stroke(d, '#4c535b', { width: 3, cap: 'round', move: 'translate(-2 -1)', opacity: 0.8 }),
    rect([592, 636, 118, 44], shaded(sketch, '#f0ede4', 0.4), { round: 9, move: 'rotate(14 650 658)' }),
    ...[0, 1, 2].map((i) => disc([622 + i * 28, 651 + i * 7, 7], '#353b42')),
    oval([566, 650, 60, 40], sketch.fade('#ffb347', 0.5)),
    poly([560, 628, 578, 628, 570, 644, 584, 644, 554, 676, 562, 652, 550, 652], '#ffd23e'),
  ])
}

/** A shed with charging points, where the bike belongs. */
function pile(sketch: Sketch, x: number): string {
  return group([
    shadow(sketch, [x + 60, 664, 80, 14], 0.8),
    rect([x, 330, 120, 332], shaded(sketch, '#e7ebe9', 0.3), { round: 12 }),
    rect([x, 330, 120, 60], shaded(sketch, '#2f9e64', 0.3), { round: 12 }),
    poly([x + 66, 338, x + 44, 364, x + 58, 364, x + 52, 384, x + 78, 356, x + 62, 356], '#fff7c9'),
    rect([x + 22, 414, 76, 54], '#1d2a33', { round: 6 }),
    rect([x + 32, 424, 40, 8], '#6fe0a0'),
    rect([x + 32, 440, 56, 6], '#6fe0a0', { opacity: 0.6 }),
    ...[0, 1].map((i) => disc([x + 40 + i * 40, 516, 15], metal(sketch, '#4b535a'))),
    stroke(`M${x + 40} 530Q${x - 30} 600 ${x + 50} 640Q${x + 120} 650 ${x + 150} 700`, '#1b2026', {
      width: 9,
      cap: 'round',
    }),
  ])
}

/** A bike under a window: charged by a cord out of a flat, or at a charging point. */
export const drawCharging: SceneDrawing = (sketch, { state, variant }) => {
  const hour = variantOf(HOURS, variant)
  const paint = variantOf(PAINTS, variant)
  sketch.add(
    facade(sketch, GROUND, hour.wall),
    pane(sketch, [700, 70, 300, 230]),
    pane(sketch, [110, 70, 260, 230]),
  )
  sketch.add(
    line([560, 0, 560, GROUND], '#8d8778', { width: 26 }),
    line([553, 0, 553, GROUND], '#cfc8b8', { width: 6 }),
  )
  sketch.add(asphalt(sketch, GROUND, hour.ground))
  if (state === 'before') sketch.add(ebike(sketch, [470, 810, 1.32], paint), cord(sketch))
  else sketch.add(pile(sketch, 860), pile(sketch, 150), ebike(sketch, [560, 820, 1.2], paint))
  sketch.add(finish(sketch, hour.tint))
}
