import { darker, lighter } from './colour.draw.js'
import { asphalt, cone, HOURS, kerb, tree, type Hour } from './outdoors.draw.js'
import { variantOf, type SceneDrawing } from './scene.draw.js'
import { group, line, n, oval, path, rect, ring, stroke, type Oval } from './shape.draw.js'
import { WIDTH, type Sketch } from './sketch.draw.js'
import { finish, metal, shaded, shadow, tiledFloor } from './surface.draw.js'

const HOLE: Oval = [560, 600, 330, 150]
const [X, Y, RX, RY] = HOLE

function collar(sketch: Sketch): string {
  return group([
    oval([X, Y + 8, RX + 52, RY + 30], darker('#5d5c58', 0.3)),
    oval([X, Y, RX + 48, RY + 27], shaded(sketch, '#8f8c84', 0.3)),
    ring([X, Y, RX + 16, RY + 9], '#4b4d50', { width: 24 }),
    ring([X, Y - 3, RX + 24, RY + 13], '#c3c6c8', { width: 3, opacity: 0.7 }),
  ])
}

/** The open shaft: bricks catching the last light, iron rungs, darkness. */
function shaft(sketch: Sketch): string {
  const bricks = Array.from({ length: 5 }, (_, row) =>
    Array.from({ length: 9 }, (_, i) => {
      const [x, y] = [X - RX + i * 84 - (row % 2) * 42, Y - RY + 6 + row * 32]
      return rect([x, y, 76, 26], darker('#7d6a58', 0.25 + row * 0.15), { round: 4 })
    }).join(''),
  )
  const dark = sketch.linear([
    [0, '#05070b', 0.15],
    [0.42, '#05070b', 0.86],
    [1, '#020305', 1],
  ])
  const rungs = [0, 1, 2].map((i) =>
    stroke(`M${X - 84} ${Y - 96 + i * 52}v34h168v-34`, darker('#a0672f', 0.15 + i * 0.26), {
      width: 13,
      cap: 'round',
    }),
  )
  const hole = `M${n(X - RX)} ${Y}a${RX} ${RY} 0 1 0 ${RX * 2} 0a${RX} ${RY} 0 1 0 ${-RX * 2} 0Z`
  return group([path(hole, '#05070b'), ...bricks, path(hole, dark), ...rungs], { clip: sketch.clip(hole) })
}

/** The cast-iron cover, with its knobs and two lifting holes. */
function cover(sketch: Sketch): string {
  const iron = sketch.linear(
    [
      [0, '#8a8f93'],
      [0.5, '#5e6468'],
      [1, '#3c4145'],
    ],
    [0.7, 1],
  )
  const knobs: string[] = []
  for (let row = -4; row <= 4; row += 1) {
    for (let column = -6; column <= 6; column += 1) {
      const [dx, dy] = [column * 46 + (row % 2) * 23, row * 30]
      if ((dx / (RX - 40)) ** 2 + (dy / (RY - 20)) ** 2 > 1) continue
      knobs.push(oval([X + dx, Y + dy + 3, 15, 7], '#24282b'), oval([X + dx, Y + dy, 15, 7], '#858b8f'))
    }
  }
  return group([
    oval(HOLE, iron),
    ring([X, Y, RX - 14, RY - 7], '#2c3033', { width: 5 }),
    ...knobs,
    oval([X - 200, Y + 4, 22, 9], '#0a0c0e'),
    oval([X + 200, Y + 4, 22, 9], '#0a0c0e'),
    ring([X, Y, RX, RY], '#1d2022', { width: 6 }),
    oval([X - 120, Y - 60, 190, 50], sketch.fade('#ffffff', 0.32)),
  ])
}

/** Red and white tape between two posts. */
function barrier(sketch: Sketch): string {
  const tape = 'M120 470Q580 540 1090 452'
  const stake = (x: number, y: number): string =>
    shadow(sketch, [x + 8, y + 244, 40, 10]) +
    rect([x - 8, y, 17, 246], metal(sketch, '#c9ccd0'), { round: 6 })
  return group([
    stake(120, 452),
    stake(1090, 432),
    stroke(tape, '#f5f2ea', { width: 30 }),
    stroke(tape, '#d2372c', { width: 30, dash: '54 54' }),
    stroke(tape, '#10151f', { width: 30, opacity: 0.12, move: 'translate(0 10)' }),
  ])
}

function ground(sketch: Sketch, hour: Hour, variant: number): string {
  const paving =
    variant % 2 === 1
      ? tiledFloor(sketch, 250, lighter(hour.ground, 0.25))
      : asphalt(sketch, 250, hour.ground)
  const lawn = sketch.linear([
    [0, lighter(hour.leaf, 0.2)],
    [1, darker(hour.leaf, 0.2)],
  ])
  return group([
    rect([0, 0, WIDTH, 256], lawn),
    tree(sketch, [150, 210, 210], hour.leaf),
    tree(sketch, [1010, 216, 240], hour.leaf),
    paving,
    kerb(sketch, 240),
    line([0, 300, WIDTH, 300], '#0d121b', { width: 3, opacity: 0.15 }),
  ])
}

/** A manhole in the road: open, fenced off, or covered. */
export const drawManhole: SceneDrawing = (sketch, { state, variant }) => {
  const hour = variantOf(HOURS, variant)
  sketch.add(ground(sketch, hour, variant), collar(sketch))
  sketch.add(state === 'after' ? cover(sketch) : shaft(sketch))
  if (state === 'during')
    sketch.add(barrier(sketch), cone(sketch, [250, 830, 250]), cone(sketch, [930, 820, 250]))
  sketch.add(finish(sketch, hour.tint))
}
