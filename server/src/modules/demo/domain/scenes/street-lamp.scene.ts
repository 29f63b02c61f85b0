import { darker, lighter } from './colour.draw.js'
import { variantOf, type SceneDrawing } from './scene.draw.js'
import { disc, group, line, oval, path, poly, rect, stroke } from './shape.draw.js'
import { HEIGHT, WIDTH, type Sketch } from './sketch.draw.js'
import { finish, metal, shaded, shadow } from './surface.draw.js'

const NIGHTS = [
  { top: '#0c1430', low: '#37456f', house: '#161f3c', road: '#2a3148' },
  { top: '#141432', low: '#5a4a6d', house: '#1d1a38', road: '#302d45' },
  { top: '#0b1a2b', low: '#2e5266', house: '#12242f', road: '#26343c' },
] as const

type Night = (typeof NIGHTS)[number]

const WARM = '#ffdf9a'

function houses(sketch: Sketch, night: Night): string {
  const { random } = sketch
  const parts: string[] = []
  for (let x = -30; x < WIDTH;) {
    const [w, h] = [random.between(130, 220), random.between(230, 460)]
    parts.push(rect([x, 610 - h, w, h], shaded(sketch, darker(night.house, random.between(0, 0.3)), 0.3)))
    for (let wx = x + 20; wx < x + w - 28; wx += 38) {
      for (let wy = 634 - h; wy < 570; wy += 46) {
        const lit = random.chance(0.24)
        parts.push(
          rect([wx, wy, 19, 26], lit ? '#f6c66b' : lighter(night.house, 0.1), { opacity: lit ? 0.9 : 0.5 }),
        )
      }
    }
    x += w + random.between(-8, 26)
  }
  return group(parts)
}

/** A lamp post of the given size, foot at x, y; its arm reaches to the right. */
function lamp(sketch: Sketch, [x, y, size]: readonly [number, number, number], lit: boolean): string {
  const [head, top] = [x + size * 0.2, y - size]
  const light = [
    poly(
      [
        head - size * 0.02,
        top + 8,
        head + size * 0.16,
        top + 8,
        head + size * 0.5,
        y + 30,
        head - size * 0.36,
        y + 30,
      ],
      glow(sketch),
    ),
    oval([head + size * 0.07, y + 22, size * 0.5, size * 0.11], sketch.fade(WARM, 0.75)),
    disc([head + size * 0.07, top + 8, size * 0.24], sketch.fade('#fff1c8', 0.95)),
  ]
  const d = `M${x} ${y}V${top + size * 0.07}Q${x} ${top} ${x + size * 0.08} ${top}H${head}`
  return group([
    ...(lit ? light : []),
    stroke(d, '#0a0e18', { width: size * 0.026, cap: 'round' }),
    stroke(d, lit ? '#8f96a3' : '#4a536a', { width: size * 0.012, cap: 'round', move: 'translate(-2 0)' }),
    rect([x - size * 0.022, y - size * 0.1, size * 0.044, size * 0.1], metal(sketch, '#3f475a'), {
      round: 3,
    }),
    path(
      `M${head - 4} ${top - 9}h${size * 0.17}q8 2 8 12l-12 8h${-size * 0.17}Z`,
      lit ? '#d8d4c6' : '#39415a',
    ),
    rect([head + 2, top + 8, size * 0.14, 7], lit ? '#fffbe6' : '#1b2133', { round: 3 }),
  ])
}

const glow = (sketch: Sketch): string =>
  sketch.linear([
    [0, '#ffe9b4', 0.62],
    [1, '#ffe9b4', 0.04],
  ])

function road(sketch: Sketch, night: Night): string {
  const fill = sketch.linear([
    [0, lighter(night.road, 0.08)],
    [1, darker(night.road, 0.45)],
  ])
  const marks = [0, 1, 2, 3].map((i) => {
    const [near, far] = [HEIGHT - i * 62 + i * i * 4, HEIGHT - i * 62 - 34 + i * i * 4]
    const spread = (y: number): number => (y - 640) * 0.05
    const x = (y: number): number => 560 - (y - 640) * 0.5
    const left = [x(near) - spread(near), near, x(far) - spread(far), far]
    return poly([...left, x(far) + spread(far), far, x(near) + spread(near), near], '#dfe2e6', {
      opacity: 0.4,
    })
  })
  return group([
    rect([0, 606, WIDTH, 30], shaded(sketch, lighter(night.road, 0.14), 0.4)),
    rect([0, 632, WIDTH, HEIGHT - 632], fill),
    line([0, 634, WIDTH, 634], lighter(night.road, 0.4), { width: 4, opacity: 0.5 }),
    ...marks,
  ])
}

/** A street at night: its lamp dark, or lit again. */
export const drawStreetLamp: SceneDrawing = (sketch, { state, variant }) => {
  const night = variantOf(NIGHTS, variant)
  const lit = state !== 'before'
  const stars = Array.from({ length: 40 }, () =>
    disc(
      [sketch.random.between(0, WIDTH), sketch.random.between(0, 260), sketch.random.between(0.8, 2.2)],
      '#ffffff',
      {
        opacity: sketch.random.between(0.2, 0.8),
      },
    ),
  )
  const back = sketch.linear([
    [0, night.top],
    [1, night.low],
  ])
  sketch.add(rect([0, 0, WIDTH, 640], back), ...stars, houses(sketch, night), road(sketch, night))
  sketch.add(lamp(sketch, [980, 640, 250], true), lamp(sketch, [700, 660, 380], lit))
  sketch.add(shadow(sketch, [330, 800, 90, 14]), lamp(sketch, [320, 800, 700], lit))
  sketch.add(finish(sketch, lit ? '#ffcf7a' : '#0b1230', lit ? 0.05 : 0.16))
}
