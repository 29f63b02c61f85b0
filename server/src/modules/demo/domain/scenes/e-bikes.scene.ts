import { darker } from './colour.draw.js'
import { ebike } from './ebike.draw.js'
import { variantOf, type SceneDrawing } from './scene.draw.js'
import { disc, group, line, oval, path, rect, ring, stroke } from './shape.draw.js'
import { WIDTH, type Sketch } from './sketch.draw.js'
import { stairwellLook, type StairwellLook } from './stairwell.scene.js'
import { finish, metal, shaded, shadow, tiledFloor, wall, windowLight } from './surface.draw.js'

const FLOOR = 600
const PAINTS = [
  ['#3f7fc1', '#c44a3f', '#e0b23e'],
  ['#4d8f63', '#7a5aa8', '#d8d5cc'],
  ['#d0743a', '#3a6f9e', '#3d434b'],
] as const

/** The running figure over every way out, drawn as a sign. */
function exitSign(sketch: Sketch): string {
  return group([
    oval([760, 74, 220, 90], sketch.fade('#7df0a8', 0.4)),
    rect([684, 44, 152, 60], '#0f7a42', { round: 8 }),
    rect([690, 50, 140, 48], '#1ba35c', { round: 5 }),
    disc([752, 62, 6], '#f2fff7'),
    stroke('M750 70L742 84L754 92M748 72L762 80L772 76M742 84L730 88', '#f2fff7', { width: 5, cap: 'round' }),
    stroke('M796 74H814M806 66L814 74L806 82', '#f2fff7', { width: 5, cap: 'round' }),
  ])
}

function door(sketch: Sketch): string {
  const leaf = sketch.linear(
    [
      [0, '#7d8a70'],
      [0.4, '#98a488'],
      [1, '#5f6b54'],
    ],
    [1, 0.3],
  )
  return group([
    rect([632, 122, 256, FLOOR - 122], '#3b3a34'),
    rect([646, 136, 228, FLOOR - 136], leaf),
    rect([690, 176, 60, 150], '#33434f', { round: 4 }),
    rect([770, 176, 60, 150], '#33434f', { round: 4 }),
    line([700, 320, 738, 184], '#ffffff', { width: 7, opacity: 0.25 }),
    rect([660, 376, 200, 20], metal(sketch, '#aeb6b0', 'y'), { round: 8 }),
    disc([846, 386, 17], metal(sketch, '#c2c8c2')),
  ])
}

/** A round sign on the wall: no electric bikes. */
function ban(sketch: Sketch): string {
  return group([
    disc([306, 262, 92], '#10151f', { opacity: 0.14 }),
    disc([300, 254, 90], '#f7f4ec'),
    ring([300, 254, 78, 78], '#c8362c', { width: 18 }),
    stroke(
      'M262 284a22 22 0 1 0 .1 0M338 284a22 22 0 1 0 .1 0M262 286L284 250H318L338 286M318 250L310 224H294',
      '#2b3038',
      { width: 7, cap: 'round' },
    ),
    stroke('M246 198L356 312', '#c8362c', { width: 16 }),
    rect([220, 360, 160, 12], sketch.fade('#10151f', 0.3)),
  ])
}

function hall(sketch: Sketch, look: StairwellLook): string {
  return group([
    wall(sketch, FLOOR, { upper: look.upper, lower: { colour: look.lower, edge: 420 } }),
    rect([0, FLOOR - 22, WIDTH, 24], shaded(sketch, darker(look.floor, 0.4), 0.4)),
    tiledFloor(sketch, FLOOR, look.floor),
    windowLight(sketch, [60, 110, 220, 230], look.light),
    door(sketch),
    exitSign(sketch),
  ])
}

/** The hall of a stairwell: electric bikes in the way out, or cleared with a sign on the wall. */
export const drawEBikes: SceneDrawing = (sketch, { state, variant }) => {
  const [left, right, back] = variantOf(PAINTS, variant)
  const look = stairwellLook(variant)
  sketch.add(hall(sketch, look))
  if (state === 'before') {
    const wire = path('M1060 470Q1130 520 1096 640Q1060 760 980 742', 'none')
    sketch.add(
      ebike(sketch, [760, 676, 0.82], back),
      ebike(sketch, [330, 800, 1.12], left),
      ebike(sketch, [900, 836, 1.16], right),
      wire,
    )
  } else {
    sketch.add(
      ban(sketch),
      oval([560, 760, 420, 70], sketch.fade(look.light, 0.3)),
      shadow(sketch, [760, 612, 150, 10], 0.3),
    )
  }
  sketch.add(finish(sketch, look.light))
}
