import { darker, lighter } from './colour.draw.js'
import { variantOf, type SceneDrawing } from './scene.draw.js'
import { group, line, oval, path, poly, rect, stroke } from './shape.draw.js'
import type { Sketch } from './sketch.draw.js'
import { FLOOR, notice, stairs, stairwell, stairwellLook } from './stairwell.scene.js'
import { finish, metal, shaded, shadow } from './surface.draw.js'

const CARTONS = ['#b98a55', '#a97a4a', '#c49a68'] as const

/** A carton with its tape; w is its width, h its height. */
function carton(
  sketch: Sketch,
  [x, y, w, h]: readonly [number, number, number, number],
  colour: string,
): string {
  return group([
    shadow(sketch, [x + w * 0.55, y + h, w * 0.6, 14], 0.7),
    rect([x, y, w, h], shaded(sketch, colour, 0.35)),
    poly([x, y, x + w, y, x + w + 34, y - 26, x + 34, y - 26], lighter(colour, 0.3)),
    poly([x + w, y, x + w + 34, y - 26, x + w + 34, y + h - 26, x + w, y + h], darker(colour, 0.4)),
    rect([x + w * 0.42, y, w * 0.16, h * 0.42], '#ead7ad', { opacity: 0.8 }),
    rect([x + w * 0.1, y + h * 0.66, w * 0.3, 7], darker(colour, 0.5), { opacity: 0.5 }),
  ])
}

function chair(sketch: Sketch): string {
  const wood = metal(sketch, '#8a5a3a')
  return group([
    shadow(sketch, [404, 842, 150, 18], 0.8),
    line([310, 520, 330, 838], wood, { width: 18 }),
    rect([300, 500, 22, 340], wood),
    rect([474, 700, 20, 140], wood),
    rect([330, 690, 18, 140], darker('#8a5a3a', 0.3)),
    rect([300, 680, 200, 34], shaded(sketch, '#9c6a45', 0.4), { round: 8 }),
    rect([300, 520, 26, 20], wood),
    ...[0, 1, 2].map((i) =>
      rect([306, 540 + i * 46, 120 - i * 6, 22], shaded(sketch, '#9c6a45', 0.4), { round: 6 }),
    ),
    rect([414, 500, 20, 190], wood),
  ])
}

/** A pot with a dried-up plant. */
function pot(sketch: Sketch): string {
  const stalks = ['M604 720Q560 620 540 600', 'M612 720Q610 600 640 560', 'M620 720Q670 640 700 640']
  return group([
    shadow(sketch, [614, 846, 90, 14], 0.8),
    path('M540 720H690L668 846H562Z', metal(sketch, '#a5583a')),
    rect([532, 708, 166, 24], shaded(sketch, '#b4674a', 0.4), { round: 6 }),
    ...stalks.map((d) => stroke(d, '#6b6a3a', { width: 8, cap: 'round' })),
    ...[
      [540, 596],
      [640, 556],
      [704, 638],
      [580, 650],
      [650, 640],
    ].map(([x = 0, y = 0]) => oval([x, y, 30, 13], '#8d8a48', { move: `rotate(-30 ${x} ${y})` })),
  ])
}

function bundle(sketch: Sketch): string {
  const sheets = Array.from({ length: 9 }, (_, i) =>
    rect([732 + (i % 3) * 4, 790 - i * 15, 200, 14], i % 2 === 0 ? '#d9d4c4' : '#bfb9a6', { round: 2 }),
  )
  return group([
    shadow(sketch, [836, 812, 140, 14], 0.7),
    ...sheets,
    line([800, 664, 800, 804], '#b5483c', { width: 6 }),
    line([872, 664, 872, 804], '#b5483c', { width: 6 }),
  ])
}

/** A stairwell used as a store room, or cleared. */
export const drawClutter: SceneDrawing = (sketch, { state, variant }) => {
  const look = stairwellLook(variant)
  const colour = variantOf(CARTONS, variant)
  sketch.add(stairwell(sketch, look), stairs(sketch, look.floor))
  if (state !== 'before') {
    sketch.add(
      notice(sketch),
      oval([560, 770, 420, 60], sketch.fade(look.light, 0.3)),
      finish(sketch, look.light),
    )
    return
  }
  sketch.add(
    carton(sketch, [40, 420, 200, 180], colour),
    carton(sketch, [30, 600, 250, 210], darker(colour, 0.08)),
  )
  sketch.add(
    carton(sketch, [560, 500, 170, 150], lighter(colour, 0.1)),
    carton(sketch, [540, FLOOR - 40, 230, 110], colour),
  )
  sketch.add(bundle(sketch), chair(sketch), pot(sketch), finish(sketch, look.light))
}
