import { lighter } from './colour.draw.js'
import { asphalt, facade, HOURS } from './outdoors.draw.js'
import { variantOf, type SceneDrawing } from './scene.draw.js'
import { disc, group, line, n, oval, poly, rect } from './shape.draw.js'
import type { Sketch } from './sketch.draw.js'
import { finish, metal, shaded, shadow } from './surface.draw.js'

const GROUND = 700
const PAPERS = ['#f4f0e4', '#f7d9a0', '#f2b8a8', '#cfe3ee', '#d9ebc4', '#f9f2b6'] as const

/** One handbill stuck on askew; its lines say nothing. */
function flyer(sketch: Sketch, [x, y, w]: readonly [number, number, number]): string {
  const { random } = sketch
  const [h, paper] = [w * random.between(1.2, 1.45), random.pick(PAPERS)]
  const bars = Array.from({ length: 4 }, (_, i) =>
    rect([x + w * 0.14, y + h * (0.34 + i * 0.13), w * random.between(0.4, 0.72), w * 0.05], '#4a4f57', {
      opacity: 0.55,
    }),
  )
  const head = random.pick(['#c8362c', '#27548a', '#3a3f46'])
  return group(
    [
      rect([x + 5, y + 7, w, h], '#10151f', { opacity: 0.22 }),
      rect([x, y, w, h], shaded(sketch, paper, 0.14)),
      rect([x + w * 0.12, y + h * 0.1, w * 0.76, h * 0.13], head, { opacity: 0.85 }),
      ...bars,
      poly([x + w, y + h, x + w * 0.72, y + h, x + w, y + h * 0.8], lighter(paper, 0.6)),
    ],
    { move: `rotate(${n(random.between(-9, 9))} ${n(x + w / 2)} ${n(y + h / 2)})` },
  )
}

function entrance(sketch: Sketch): string {
  return group([
    rect([760, 150, 340, GROUND - 150], '#343b42'),
    rect([780, 170, 148, GROUND - 170], metal(sketch, '#5d6871')),
    rect([936, 170, 148, GROUND - 170], metal(sketch, '#57626b')),
    ...[0, 1].flatMap((i) => [
      rect([800 + i * 156, 210, 108, 190], shaded(sketch, '#33434f', 0.3), { round: 4 }),
      line([812 + i * 156, 390, 862 + i * 156, 216], '#ffffff', { width: 8, opacity: 0.18 }),
    ]),
    disc([912, 470, 13], metal(sketch, '#c9ccd0')),
    disc([952, 470, 13], metal(sketch, '#c9ccd0')),
    rect([720, 118, 420, 34], shaded(sketch, '#8d8779', 0.4)),
    shadow(sketch, [930, 706, 200, 12], 0.6),
  ])
}

/** Where the handbills were: paler spots that have been scrubbed. */
function scrubbed(sketch: Sketch, wall: string): string {
  return group([
    oval([360, 330, 330, 230], sketch.fade(lighter(wall, 0.7), 0.5)),
    ...[
      [180, 240],
      [420, 200],
      [300, 440],
      [540, 380],
    ].map(([x = 0, y = 0]) => rect([x, y, 96, 122], lighter(wall, 0.5), { opacity: 0.22 })),
  ])
}

/** A wall beside a house door: pasted over with handbills, or scrubbed clean. */
export const drawFlyers: SceneDrawing = (sketch, { state, variant }) => {
  const hour = variantOf(HOURS, variant)
  sketch.add(facade(sketch, GROUND, hour.wall), asphalt(sketch, GROUND, hour.ground), entrance(sketch))
  if (state === 'before') {
    const { random } = sketch
    for (let i = 0; i < 17; i += 1) {
      const at = [
        70 + (i % 5) * 122 + random.between(-24, 24),
        90 + Math.floor(i / 5) * 128 + random.between(-24, 24),
      ] as const
      sketch.add(flyer(sketch, [at[0], at[1], random.between(78, 128)]))
    }
    sketch.add(flyer(sketch, [812, 436, 84]), flyer(sketch, [978, 500, 78]))
  } else {
    sketch.add(scrubbed(sketch, hour.wall))
  }
  sketch.add(finish(sketch, hour.tint))
}
