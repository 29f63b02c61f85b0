import { darker, lighter } from './colour.draw.js'
import { variantOf, type SceneDrawing } from './scene.draw.js'
import { disc, group, line, oval, poly, rect, ring, stroke } from './shape.draw.js'
import { WIDTH, type Sketch } from './sketch.draw.js'
import { finish, metal, shaded, shadow, stains, tiledFloor } from './surface.draw.js'

const FLOOR = 720
const HALLS = [
  { wall: '#cdbfa6', floor: '#8b8072', light: '#fff1cf' },
  { wall: '#b9c2c4', floor: '#767c80', light: '#eef4f2' },
  { wall: '#c9b08f', floor: '#7d6a58', light: '#ffdca6' },
] as const

type Hall = (typeof HALLS)[number]

/** Polished stone slabs around the door. */
function slabs(sketch: Sketch, hall: Hall): string {
  const seams = [150, 330, 510].map((y) =>
    line([0, y, WIDTH, y], darker(hall.wall, 0.4), { width: 3, opacity: 0.4 }),
  )
  return group([
    rect([0, 0, WIDTH, FLOOR], shaded(sketch, hall.wall, 0.24)),
    stains(sketch, [0, 0, WIDTH, FLOOR], [darker(hall.wall, 0.4), lighter(hall.wall, 0.7)]),
    ...seams,
    poly([120, 0, 300, 0, 60, FLOOR, -120, FLOOR], '#ffffff', { opacity: 0.1 }),
    tiledFloor(sketch, FLOOR, hall.floor),
    rect([0, FLOOR - 26, WIDTH, 28], shaded(sketch, darker(hall.wall, 0.5), 0.4)),
  ])
}

/** The floor number over the door: dark, or lit. */
function display(sketch: Sketch, lit: boolean): string {
  const figure = lit ? '#ff9a3d' : '#3a3f45'
  return group([
    ...(lit ? [oval([600, 70, 170, 70], sketch.fade('#ffb066', 0.45))] : []),
    rect([516, 38, 168, 66], '#1b1f24', { round: 10 }),
    stroke('M556 60L566 54V90', figure, { width: 8, cap: 'round' }),
    poly([622, 84, 640, 56, 658, 84], figure),
  ])
}

function doors(sketch: Sketch, gap: number): string {
  const leaf = (x: number): string =>
    rect([x, 140, 190, FLOOR - 140], metal(sketch, '#a9b1b7')) +
    rect([x + 30, 140, 34, FLOOR - 140], '#ffffff', { opacity: 0.16 }) +
    line([x, 140, x, FLOOR], '#2a2f35', { width: 3, opacity: 0.7 })
  return group([leaf(410 - gap), leaf(600 + gap)], { clip: sketch.clip(`M404 140H796V${FLOOR}H404Z`) })
}

/** The lit cabin behind the open doors. */
function cabin(sketch: Sketch): string {
  return group([
    rect([410, 140, 380, FLOOR - 140], shaded(sketch, '#d9c7a2', 0.3)),
    rect([460, 180, 280, 440], shaded(sketch, '#e9dcc0', 0.2)),
    rect([410, 150, 380, 16], '#fff8e0'),
    oval([600, 190, 240, 120], sketch.fade('#fff6d8', 0.8)),
    poly([410, FLOOR, 790, FLOOR, 740, 620, 460, 620], shaded(sketch, '#8d7d66', 0.3)),
    rect([450, 430, 300, 12], metal(sketch, '#b9bfc4', 'y'), { round: 6 }),
  ])
}

/** A folding board before the door: out of order. */
function board(sketch: Sketch): string {
  return group([
    shadow(sketch, [600, 850, 190, 22], 0.85),
    poly([470, 846, 520, 470, 680, 470, 730, 846], shaded(sketch, '#f2c230', 0.3)),
    poly([500, 810, 540, 500, 660, 500, 700, 810], '#f9d95e', { opacity: 0.6 }),
    stroke('M600 530L668 660H532Z', '#23272d', { width: 17, cap: 'round' }),
    line([600, 574, 600, 618], '#23272d', { width: 15, cap: 'round' }),
    disc([600, 642, 8], '#23272d'),
    rect([534, 706, 132, 13], '#23272d', { opacity: 0.75 }),
    rect([528, 738, 144, 10], '#23272d', { opacity: 0.5 }),
    rect([522, 766, 100, 10], '#23272d', { opacity: 0.5 }),
  ])
}

function buttons(sketch: Sketch, lit: boolean): string {
  const button = (y: number, up: boolean): string => {
    const colour = lit && up ? '#ffb45a' : '#e9ecee'
    const arrow = up ? [886, y + 8, 900, y - 10, 914, y + 8] : [886, y - 8, 900, y + 10, 914, y - 8]
    return (
      disc([900, y, 27], colour) + ring([900, y, 27, 27], '#5a6269', { width: 4 }) + poly(arrow, '#3a4148')
    )
  }
  return group([
    rect([856, 360, 88, 190], metal(sketch, '#b4bbc0'), { round: 12 }),
    button(412, true),
    button(494, false),
  ])
}

/** A lift: shut behind a board, or open and lit. */
export const drawElevator: SceneDrawing = (sketch, { state, variant }) => {
  const hall = variantOf(HALLS, variant)
  const works = state === 'after'
  sketch.add(slabs(sketch, hall), rect([380, 116, 440, FLOOR - 116], metal(sketch, '#6d757c')))
  sketch.add(
    works ? cabin(sketch) : rect([410, 140, 380, FLOOR - 140], '#15181c'),
    doors(sketch, works ? 150 : 0),
  )
  sketch.add(display(sketch, works), buttons(sketch, works))
  if (works) sketch.add(oval([600, 780, 280, 70], sketch.fade('#fff0c8', 0.55)))
  else sketch.add(board(sketch))
  sketch.add(finish(sketch, hall.light, works ? 0.08 : 0.04))
}
