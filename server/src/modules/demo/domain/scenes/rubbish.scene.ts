import { darker, lighter } from './colour.draw.js'
import { asphalt, bricks, HOURS } from './outdoors.draw.js'
import { variantOf, type SceneDrawing } from './scene.draw.js'
import { disc, group, line, oval, path, poly, rect, softPath, stroke } from './shape.draw.js'
import type { Sketch } from './sketch.draw.js'
import { finish, metal, shaded, shadow } from './surface.draw.js'

const GROUND = 560
const BIN_COLOURS = ['#2f8f5b', '#3a7ca8', '#5b6670'] as const

/** A wheeled bin; `ajar` leaves its lid open on what sticks out. */
function bin(sketch: Sketch, [x, y]: readonly [number, number], colour: string): string {
  const front = sketch.linear(
    [
      [0, darker(colour, 0.3)],
      [0.3, lighter(colour, 0.28)],
      [0.7, colour],
      [1, darker(colour, 0.5)],
    ],
    [1, 0],
  )
  const ribs = [60, 120, 180].map((dx) =>
    line([x + dx, y + 96, x + dx + (120 - dx) * 0.1, y + 330], '#10151f', { width: 5, opacity: 0.18 }),
  )
  return group([
    shadow(sketch, [x + 124, y + 366, 170, 24], 0.8),
    disc([x + 44, y + 348, 30], '#1a1d21'),
    disc([x + 44, y + 348, 13], '#8c949b'),
    disc([x + 204, y + 348, 30], '#1a1d21'),
    disc([x + 204, y + 348, 13], '#8c949b'),
    path(`M${x} ${y + 50}H${x + 248}L${x + 224} ${y + 350}H${x + 24}Z`, front),
    ...ribs,
    rect([x - 16, y + 22, 280, 34], shaded(sketch, darker(colour, 0.12), 0.4), { round: 12 }),
    path(
      `M${x - 8} ${y + 24}Q${x + 124} ${y - 26} ${x + 256} ${y + 24}Z`,
      shaded(sketch, lighter(colour, 0.1), 0.4),
    ),
    rect([x + 86, y + 34, 76, 12], '#10151f', { round: 6, opacity: 0.4 }),
  ])
}

const BAG = [
  -1, -0.1, -0.72, -0.62, -0.22, -0.82, 0, -1.02, 0.2, -0.84, 0.74, -0.58, 1, -0.06, 0.84, 0.42, 0, 0.5,
  -0.86, 0.42,
]

function folds([x, y, size]: readonly [number, number, number], colour: string): string {
  const pen = { width: 4, opacity: 0.28, cap: 'round' } as const
  const fold = (at: number): string => {
    const [top, bend] = [`${x + at * size * 0.3} ${y - size * 0.78}`, `${x + at * size} ${y - size * 0.2}`]
    return stroke(`M${top}Q${bend} ${x + at * size * 1.1} ${y + size * 0.3}`, lighter(colour, 0.5), pen)
  }
  return group([-0.5, -0.1, 0.35].map(fold))
}

/** A tied plastic bag, full. */
function bag(sketch: Sketch, at: readonly [number, number, number], colour: string): string {
  const [x, y, size] = at
  const shape = softPath(BAG.map((value, i) => value * size + (i % 2 === 0 ? x : y)))
  const knot = [x - 22, y - size * 1.16, x, y - size * 0.86, x + 24, y - size * 1.2, x + 4, y - size * 0.94]
  const fill = sketch.radial(
    [
      [0, lighter(colour, 0.4)],
      [0.4, colour],
      [1, darker(colour, 0.7)],
    ],
    [0.34, 0.3],
    0.75,
  )
  return group([
    shadow(sketch, [x, y + size * 0.46, size * 1.05, size * 0.16], 0.8),
    path(shape, fill),
    folds(at, colour),
    path(softPath(knot), darker(colour, 0.2)),
  ])
}

function box(sketch: Sketch, [x, y]: readonly [number, number]): string {
  return group([
    shadow(sketch, [x + 100, y + 128, 140, 20], 0.7),
    poly([x, y, x + 190, y - 14, x + 206, y + 112, x + 14, y + 126], shaded(sketch, '#b98a55', 0.4)),
    poly([x, y, x + 190, y - 14, x + 222, y - 62, x + 44, y - 52], shaded(sketch, '#d3a66d', 0.2)),
    poly([x + 84, y - 6, x + 112, y - 8, x + 124, y + 118, x + 96, y + 120], '#e8cf9f', { opacity: 0.8 }),
  ])
}

/** Paper, peel and bottles strewn about. */
function litter(sketch: Sketch): string {
  const { random } = sketch
  const bits = Array.from({ length: 26 }, () => {
    const [x, y, size] = [random.between(330, 1130), random.between(720, 870), random.between(8, 24)]
    const colour = random.pick(['#e9e2d0', '#c8d7de', '#d9b25c', '#b9524a', '#8aa06a'])
    return (
      oval([x + 4, y + 5, size, size * 0.4], '#10151f', { opacity: 0.3 }) +
      poly(
        [
          x - size,
          y,
          x - size * 0.2,
          y - size * 0.5,
          x + size,
          y - size * 0.1,
          x + size * 0.3,
          y + size * 0.4,
        ],
        colour,
      )
    )
  })
  const bottle = path(
    'M560 812l96 -22q22 -2 26 14q2 16 -18 22l-96 20q-30 2 -34 -12q-2 -16 26 -22Z',
    metal(sketch, '#7fb0a4', 'y'),
    { opacity: 0.9 },
  )
  return group([...bits, bottle])
}

/** A corner for rubbish: heaped up, or clean with the bins closed. */
export const drawRubbish: SceneDrawing = (sketch, { state, variant }) => {
  const hour = variantOf(HOURS, variant)
  const green = variantOf(BIN_COLOURS, variant)
  sketch.add(bricks(sketch, GROUND, hour.wall), asphalt(sketch, GROUND, hour.ground))
  sketch.add(rect([0, GROUND - 8, 1200, 26], shaded(sketch, darker(hour.ground, 0.4), 0.4)))
  if (state !== 'before') sketch.add(bin(sketch, [560, 346], '#6d7780'))
  sketch.add(bin(sketch, [130, 340], green))
  if (state === 'before') {
    sketch.add(
      bag(sketch, [470, 620, 150], '#30343b'),
      bag(sketch, [930, 610, 130], '#d8d3c5'),
      bag(sketch, [700, 640, 190], '#23272e'),
    )
    sketch.add(
      bag(sketch, [1010, 720, 120], '#2b3a34'),
      box(sketch, [470, 690]),
      bag(sketch, [860, 748, 110], '#cfd4d2'),
      litter(sketch),
    )
  }
  sketch.add(finish(sketch, hour.tint))
}
