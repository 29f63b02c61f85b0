import { farHouses, HOURS, kerb, post, sky, tree, type Hour } from './outdoors.draw.js'
import { variantOf, type SceneDrawing } from './scene.draw.js'
import { disc, group, line, rect, ring, stroke } from './shape.draw.js'
import { WIDTH, type Sketch } from './sketch.draw.js'
import { finish, metal, shaded, shadow, tiledFloor } from './surface.draw.js'

const GROUND = 610

function wire(d: string, width: number): string {
  return (
    stroke(d, '#10151f', { width: width + 3, opacity: 0.25, move: 'translate(6 8)' }) +
    stroke(d, '#171a1f', { width, cap: 'round' }) +
    stroke(d, '#565e66', { width: width * 0.3, move: 'translate(-1 -2)', opacity: 0.8 })
  )
}

/** Posts with their crossarms, and the taut wires that belong there. */
function line3(sketch: Sketch): string {
  const arm = (x: number, y: number, w: number): string =>
    rect([x - w / 2, y, w, 16], metal(sketch, '#7b6a58', 'y')) +
    [-0.4, 0, 0.4]
      .map((at) => rect([x + at * w - 7, y - 24, 14, 26], metal(sketch, '#d9d6cc'), { round: 5 }))
      .join('')
  return group([
    post(sketch, [246, 60, 44, 640], '#8b8478'),
    post(sketch, [988, 110, 34, 540], '#8b8478'),
    arm(268, 110, 250),
    arm(1004, 150, 190),
    wire('M168 88Q640 190 928 128', 6),
    wire('M268 88Q660 200 1004 128', 6),
    wire('M368 88Q700 190 1080 128', 6),
    rect([232, 320, 74, 96], shaded(sketch, '#9aa3a8', 0.4), { round: 6 }),
  ])
}

/** What came down: a loop over the pavement and a coil on the ground. */
function fallen(sketch: Sketch): string {
  return group([
    shadow(sketch, [620, 800, 260, 22], 0.5),
    wire('M300 360Q420 780 600 786Q820 792 906 640Q960 520 1000 190', 11),
    wire('M302 372Q380 640 470 724Q560 800 700 812', 9),
    ring([720, 808, 96, 26], '#171a1f', { width: 10 }),
    ring([730, 800, 70, 18], '#2b3037', { width: 9 }),
    line([700, 812, 676, 838], '#c98a3a', { width: 6, cap: 'round' }),
    disc([674, 842, 6], '#f0b25a'),
  ])
}

/** The same wires drawn tight and bundled. */
function bundled(): string {
  return group([wire('M300 330Q660 300 1000 180', 10), wire('M300 342Q660 310 1000 190', 9)])
}

function street(sketch: Sketch, hour: Hour): string {
  return group([
    sky(sketch, hour, GROUND),
    farHouses(sketch, hour, GROUND - 60),
    rect([0, GROUND - 66, WIDTH, 70], shaded(sketch, hour.leaf, 0.3)),
    tree(sketch, [640, GROUND - 30, 210], hour.leaf),
    tree(sketch, [110, GROUND - 24, 170], hour.leaf),
    kerb(sketch, GROUND - 20),
    tiledFloor(sketch, GROUND + 20, '#a29c90'),
  ])
}

/** Wires over a pavement: one hanging down, or all tied up. */
export const drawCable: SceneDrawing = (sketch, { state, variant }) => {
  const hour = variantOf(HOURS, variant)
  sketch.add(
    street(sketch, hour),
    line3(sketch),
    state === 'after' ? bundled() : fallen(sketch),
    finish(sketch, hour.tint),
  )
}
