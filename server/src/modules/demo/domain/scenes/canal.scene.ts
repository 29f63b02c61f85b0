import { darker, lighter, mix } from './colour.draw.js'
import { farHouses, HOURS, sky, tree, type Hour } from './outdoors.draw.js'
import { variantOf, type SceneDrawing } from './scene.draw.js'
import { group, line, n, oval, path, poly, rect, stroke, type Oval } from './shape.draw.js'
import { HEIGHT, WIDTH, type Sketch } from './sketch.draw.js'
import { dented, finish, metal, shaded } from './surface.draw.js'

const BANK = 400

function bank(sketch: Sketch, hour: Hour): string {
  const railing = Array.from({ length: 13 }, (_, i) =>
    rect([i * 100 + 12, BANK - 92, 13, 92], metal(sketch, '#c9c6bd')),
  )
  const stones = Array.from({ length: 22 }, (_, i) =>
    line([i * 60 + (i % 2) * 14, BANK + 8, i * 60 + (i % 2) * 14, BANK + 62], '#6b665c', {
      width: 3,
      opacity: 0.5,
    }),
  )
  return group([
    sky(sketch, hour, BANK),
    farHouses(sketch, hour, BANK - 40),
    rect([0, BANK - 46, WIDTH, 50], shaded(sketch, hour.leaf, 0.3)),
    ...[120, 430, 760, 1060].map((x, i) => tree(sketch, [x, BANK - 6, 180 + (i % 2) * 50], hour.leaf)),
    ...railing,
    rect([0, BANK - 96, WIDTH, 13], metal(sketch, '#d9d6cc', 'y')),
    rect([0, BANK - 52, WIDTH, 8], metal(sketch, '#c9c6bd', 'y')),
    rect([0, BANK, WIDTH, 70], shaded(sketch, '#9a958a', 0.4)),
    ...stones,
  ])
}

function water(sketch: Sketch, hour: Hour): string {
  const { random } = sketch
  const deep = mix(hour.leaf, '#2f4a58', 0.62)
  const waves = Array.from({ length: 60 }, () => {
    const y = BANK + 80 + random.next() * 410
    const half = 20 + (y - BANK) * 0.2 * random.next()
    const x = random.between(0, WIDTH)
    return stroke(
      `M${n(x - half)} ${n(y)}q${n(half)} ${n(random.between(-6, 6))} ${n(half * 2)} 0`,
      '#eef5f2',
      { width: random.between(1.5, 4), opacity: random.between(0.12, 0.4), cap: 'round' },
    )
  })
  const mirrored = [120, 430, 760, 1060].map((x) =>
    oval([x, BANK + 170, 120, 130], sketch.fade(darker(hour.leaf, 0.15), 0.75)),
  )
  return group([
    rect(
      [0, BANK + 66, WIDTH, HEIGHT],
      sketch.linear([
        [0, mix(deep, hour.skyLow, 0.4)],
        [0.5, deep],
        [1, darker(deep, 0.35)],
      ]),
    ),
    ...mirrored,
    oval([820, BANK + 230, 360, 120], sketch.fade(hour.skyLow, 0.5)),
    ...waves,
  ])
}

function bottle(sketch: Sketch, [x, y, turn]: readonly [number, number, number], colour: string): string {
  return group(
    [
      rect([x - 60, y - 17, 96, 36], metal(sketch, colour, 'y'), { round: 15, opacity: 0.9 }),
      rect([x + 30, y - 8, 26, 18], metal(sketch, colour, 'y'), { opacity: 0.9 }),
      rect([x + 54, y - 10, 14, 22], '#d0463c', { round: 3 }),
      rect([x - 34, y - 16, 40, 34], '#f3f0e6', { opacity: 0.75 }),
    ],
    { move: `rotate(${turn} ${x} ${y})` },
  )
}

/** Weed that the current has driven together. */
function weed(sketch: Sketch, [x, y, rx, ry]: Oval): string {
  const { random } = sketch
  const leaves = Array.from({ length: 60 }, () => {
    const [turn, far] = [random.between(0, 6.283185), Math.sqrt(random.next())]
    const at: Oval = [
      x + Math.cos(turn) * far * rx,
      y + Math.sin(turn) * far * ry,
      random.between(9, 22),
      random.between(5, 10),
    ]
    return oval(at, mix('#5f7d35', '#a8b868', random.next()))
  })
  return path(dented(sketch, [x, y + 6, rx, ry]), '#2f3f22', { opacity: 0.5 }) + group(leaves)
}

/** Weed, bags and bottles drifting together. */
function drift(sketch: Sketch): string {
  const { random } = sketch
  const bags = [
    [560, 600],
    [860, 690],
    [330, 730],
  ].map(([x = 0, y = 0]) =>
    path(dented(sketch, [x, y, 74, 30]), shaded(sketch, lighter('#cfd4d2', random.between(0, 0.4)), 0.3), {
      opacity: 0.92,
    }),
  )
  return group([
    weed(sketch, [420, 640, 300, 70]),
    weed(sketch, [760, 720, 260, 62]),
    weed(sketch, [250, 780, 210, 52]),
    ...bags,
    bottle(sketch, [470, 690, -14], '#8fb9ad'),
    bottle(sketch, [700, 640, 22], '#a9c4d6'),
    bottle(sketch, [930, 770, -30], '#b9c79a'),
    poly([600, 750, 700, 736, 716, 786, 616, 802], shaded(sketch, '#e9e6da', 0.3)),
  ])
}

/** A town canal: rubbish and weed on the water, or clear. */
export const drawCanal: SceneDrawing = (sketch, { state, variant }) => {
  const hour = variantOf(HOURS, variant)
  sketch.add(bank(sketch, hour), water(sketch, hour))
  if (state === 'before') sketch.add(drift(sketch))
  sketch.add(finish(sketch, hour.tint))
}
