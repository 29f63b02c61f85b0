import { darker, lighter, mix } from './colour.draw.js'
import { disc, group, line, oval, path, poly, rect, softPath, type Box } from './shape.draw.js'
import { HEIGHT, WIDTH, type Sketch } from './sketch.draw.js'
import { metal, shaded, shadow, stains } from './surface.draw.js'

export interface Hour {
  readonly skyTop: string
  readonly skyLow: string
  readonly wall: string
  readonly ground: string
  readonly leaf: string
  /** Laid over everything. */
  readonly tint: string
}

/** Times of day, each a family of colours. */
export const HOURS = [
  {
    skyTop: '#9cc3df',
    skyLow: '#e8eee4',
    wall: '#d8c9ae',
    ground: '#8b8983',
    leaf: '#6f9a5b',
    tint: '#fff0cf',
  },
  {
    skyTop: '#a9bccb',
    skyLow: '#dfe4e2',
    wall: '#c3c5c0',
    ground: '#7f8488',
    leaf: '#64876a',
    tint: '#dfe8ee',
  },
  {
    skyTop: '#e0a978',
    skyLow: '#f6dcb0',
    wall: '#d9b48c',
    ground: '#8d7c70',
    leaf: '#7b8a4b',
    tint: '#ffc98a',
  },
] as const satisfies readonly Hour[]

export const sky = (sketch: Sketch, hour: Hour, bottom: number): string =>
  rect(
    [0, 0, WIDTH, bottom],
    sketch.linear([
      [0, hour.skyTop],
      [1, hour.skyLow],
    ]),
  ) + oval([880, bottom * 0.3, 420, 190], sketch.fade('#ffffff', 0.5))

/** Blocks of flats in the distance, in haze. */
export function farHouses(sketch: Sketch, hour: Hour, bottom: number): string {
  const { random } = sketch
  const colour = mix(hour.wall, hour.skyLow, 0.55)
  const houses: string[] = []
  for (let x = -40; x < WIDTH; x += random.between(10, 60)) {
    const [w, h] = [random.between(110, 210), random.between(120, 300)]
    houses.push(
      rect([x, bottom - h, w, h], shaded(sketch, mix(colour, hour.skyTop, random.between(0, 0.3)), 0.12)),
    )
    for (let wx = x + 16; wx < x + w - 20; wx += 30) {
      for (let wy = bottom - h + 18; wy < bottom - 30; wy += 34) {
        houses.push(rect([wx, wy, 15, 19], darker(colour, 0.22), { opacity: 0.5 }))
      }
    }
    x += w
  }
  return group(houses)
}

/** Leaves in three layers: shade below, colour in the middle, light on the upper left. */
function crown(sketch: Sketch, [x, y, size]: readonly [number, number, number], leaf: string): string {
  const { random } = sketch
  const layers = [
    { colour: darker(leaf, 0.42), count: 22, reach: 0.5, shift: 0.06, dot: 0.16 },
    { colour: leaf, count: 30, reach: 0.44, shift: -0.02, dot: 0.13 },
    { colour: lighter(leaf, 0.26), count: 26, reach: 0.34, shift: -0.12, dot: 0.09 },
    { colour: lighter(leaf, 0.46), count: 16, reach: 0.24, shift: -0.18, dot: 0.06 },
  ]
  return group(
    layers.flatMap(({ colour, count, reach, shift, dot }) =>
      Array.from({ length: count }, () => {
        const [turn, far] = [random.between(0, 6.283185), Math.sqrt(random.next()) * reach * size]
        const [cx, cy] = [
          x + Math.cos(turn) * far + shift * size,
          y + Math.sin(turn) * far * 0.82 + shift * size,
        ]
        return disc([cx, cy, size * dot * random.between(0.7, 1.2)], colour)
      }),
    ),
  )
}

/** A round tree with light on its upper left, standing on a point. */
export function tree(sketch: Sketch, [x, y, size]: readonly [number, number, number], leaf: string): string {
  const bark = sketch.linear(
    [
      [0, '#6f5a48'],
      [0.4, '#8a725c'],
      [1, '#3f3228'],
    ],
    [1, 0],
  )
  const trunk = [
    x - size * 0.07,
    y,
    x - size * 0.035,
    y - size,
    x + size * 0.04,
    y - size,
    x + size * 0.085,
    y,
  ]
  return group([
    shadow(sketch, [x + size * 0.1, y + 4, size * 0.5, size * 0.08], 0.5),
    poly(trunk, bark),
    crown(sketch, [x, y - size * 1.15, size], leaf),
  ])
}

/** A window with curtains, reveal and sill. */
export function pane(sketch: Sketch, [x, y, w, h]: Box, glass = '#5f7686'): string {
  const sheen = sketch.linear(
    [
      [0, lighter(glass, 0.45)],
      [0.45, glass],
      [1, darker(glass, 0.4)],
    ],
    [1, 1],
  )
  const frame = '#e9e4d8'
  return group([
    rect([x - 9, y - 9, w + 18, h + 18], darker('#b7ab95', 0.25)),
    rect([x - 6, y - 6, w + 12, h + 12], frame),
    rect([x, y, w, h], sheen),
    poly([x + w * 0.12, y + h, x + w * 0.46, y, x + w * 0.62, y, x + w * 0.28, y + h], '#ffffff', {
      opacity: 0.16,
    }),
    rect([x + w / 2 - 4, y, 8, h], frame),
    rect([x, y + h * 0.34, w, 6], frame),
    rect([x - 14, y + h + 6, w + 28, 13], shaded(sketch, '#cfc5b2', 0.4)),
  ])
}

/** The ground floor wall of a house, with a darker plinth. */
export function facade(sketch: Sketch, bottom: number, colour: string): string {
  const area: Box = [0, 0, WIDTH, bottom]
  const plinth: Box = [0, bottom - 92, WIDTH, 92]
  return group([
    rect(area, shaded(sketch, colour, 0.2)),
    stains(sketch, area, [darker(colour, 0.55), lighter(colour, 0.6)]),
    rect(plinth, shaded(sketch, darker(colour, 0.28), 0.3)),
    line([0, bottom - 92, WIDTH, bottom - 92], lighter(colour, 0.4), { width: 3, opacity: 0.6 }),
    stains(sketch, plinth, [darker(colour, 0.8)]),
  ])
}

/** Bricks in running bond, a few of them darker. */
export function bricks(sketch: Sketch, bottom: number, colour: string): string {
  const { random } = sketch
  const rows: string[] = [rect([0, 0, WIDTH, bottom], darker(colour, 0.34))]
  for (let row = 0, y = -6; y < bottom; row += 1, y += 46) {
    for (let x = row % 2 === 0 ? -20 : -72; x < WIDTH; x += 104) {
      const shade = mix(colour, random.chance(0.5) ? '#6b4a3c' : '#e9dcc8', random.between(0, 0.26))
      rows.push(rect([x, y, 98, Math.min(40, bottom - y)], shade, { round: 3 }))
    }
  }
  const light = sketch.linear(
    [
      [0, '#fff3d8', 0.3],
      [0.6, '#000000', 0],
      [1, '#10151f', 0.32],
    ],
    [1, 1],
  )
  return group([...rows, rect([0, 0, WIDTH, bottom], light)])
}

/** Asphalt from a height on down, with grit. */
export function asphalt(sketch: Sketch, top: number, colour: string): string {
  const { random } = sketch
  const area: Box = [0, top, WIDTH, HEIGHT - top]
  const fill = sketch.linear([
    [0, mix(colour, '#c9ced0', 0.2)],
    [0.4, colour],
    [1, darker(colour, 0.34)],
  ])
  const grit = Array.from({ length: 240 }, () => {
    const y = random.between(top, HEIGHT)
    const size = 1 + (3.4 * (y - top)) / (HEIGHT - top)
    const shade = random.chance(0.5) ? lighter(colour, 0.45) : darker(colour, 0.5)
    return oval([random.between(0, WIDTH), y, size, size * 0.5], shade, { opacity: random.between(0.2, 0.6) })
  })
  return group([rect(area, fill), stains(sketch, area, [darker(colour, 0.6), lighter(colour, 0.3)]), ...grit])
}

/** A kerb running across, with the pavement behind it. */
export function kerb(sketch: Sketch, y: number, colour = '#b9b4a8'): string {
  const joints = Array.from({ length: 9 }, (_, i) =>
    line([i * 150 + 20, y, i * 150 + 12, y + 34], darker(colour, 0.5), { width: 3, opacity: 0.6 }),
  )
  return group([
    rect([0, y, WIDTH, 16], lighter(colour, 0.3)),
    rect([0, y + 16, WIDTH, 22], shaded(sketch, darker(colour, 0.2), 0.4)),
    ...joints,
    rect([0, y + 38, WIDTH, 12], '#0d121b', { opacity: 0.22 }),
  ])
}

/** A traffic cone. */
export function cone(sketch: Sketch, [x, y, size]: readonly [number, number, number]): string {
  const orange = sketch.linear(
    [
      [0, '#b8431a'],
      [0.35, '#ff8a4a'],
      [1, '#a33a15'],
    ],
    [1, 0],
  )
  const white = sketch.linear(
    [
      [0, '#bfc3c4'],
      [0.35, '#ffffff'],
      [1, '#a9adb0'],
    ],
    [1, 0],
  )
  const band = (low: number, high: number): number[] => {
    const half = (share: number): number => size * (0.05 + 0.21 * share)
    return [
      ...[x - half(low), y - size * (1 - low), x + half(low), y - size * (1 - low)],
      ...[x + half(high), y - size * (1 - high), x - half(high), y - size * (1 - high)],
    ]
  }
  return group([
    shadow(sketch, [x + size * 0.12, y + 4, size * 0.42, size * 0.1]),
    path(
      softPath([x - size * 0.36, y, x, y - size * 0.08, x + size * 0.36, y, x, y + size * 0.1]),
      '#8d3414',
    ),
    poly(band(0, 1), orange),
    poly(band(0.34, 0.52), white),
    poly(band(0.66, 0.82), white),
  ])
}

/** A post with a foot, from the ground up. */
export const post = (sketch: Sketch, [x, y, w, h]: Box, colour: string): string =>
  group([
    shadow(sketch, [x + w / 2 + 10, y + h, w * 1.6, 10]),
    rect([x - w * 0.35, y + h - 26, w * 1.7, 28], metal(sketch, darker(colour, 0.2)), { round: 4 }),
    rect([x, y, w, h], metal(sketch, colour)),
  ])
