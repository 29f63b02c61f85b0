import { mix } from './colour.draw.js'
import { cone, farHouses, HOURS, kerb, asphalt, sky, tree, type Hour } from './outdoors.draw.js'
import { variantOf, type SceneDrawing } from './scene.draw.js'
import { group, line, n, oval, rect, stroke } from './shape.draw.js'
import { HEIGHT, WIDTH, type Sketch } from './sketch.draw.js'
import { finish, metal, ripples } from './surface.draw.js'
import { rain } from './weather.draw.js'

const GROUND = 380
const RAINY: Pick<Hour, 'skyTop' | 'skyLow'> = { skyTop: '#7d8d9b', skyLow: '#c3ccd0' }

/** Short bright strokes on the water, longer towards the eye. */
function glints(sketch: Sketch): string {
  const { random } = sketch
  const strokes = Array.from({ length: 70 }, () => {
    const y = GROUND + 46 + random.next() ** 1.6 * 460
    const half = 14 + (y - GROUND) * 0.16 * random.next()
    const x = random.between(0, WIDTH)
    return stroke(
      `M${n(x - half)} ${n(y)}q${n(half)} ${n(random.between(-5, 5))} ${n(half * 2)} 0`,
      '#f3f7f8',
      {
        width: random.between(1.5, 4),
        opacity: random.between(0.15, 0.5),
        cap: 'round',
      },
    )
  })
  return group(strokes)
}

/** Standing water over the whole road, mirroring what stands behind it. */
function water(sketch: Sketch, hour: Hour, brown: boolean): string {
  const deep = brown ? '#6d5d45' : '#566671'
  const mirrored = [90, 420, 800, 1120].map((x, i) =>
    oval([x, GROUND + 70, 90 + i * 6, 130], sketch.fade(mix(hour.leaf, deep, 0.2), 0.8)),
  )
  return group([
    rect(
      [0, GROUND + 34, WIDTH, HEIGHT - GROUND],
      sketch.linear([
        [0, mix(deep, hour.skyLow, 0.55)],
        [0.5, deep],
        [1, mix(deep, '#1c242b', 0.4)],
      ]),
    ),
    ...mirrored,
    glints(sketch),
    ripples([300, 700], 120),
    ripples([760, 610], 90),
    ripples([930, 800], 150),
    ripples([520, 540], 60),
  ])
}

/** The gully the water runs off by; blocked with leaves until somebody clears it. */
function gully(sketch: Sketch): string {
  const bars = Array.from({ length: 9 }, (_, i) =>
    rect([492 + i * 26, 560, 12, 110], metal(sketch, '#5d646a'), { round: 4 }),
  )
  return group([
    rect([468, 540, 274, 150], '#2a2e32', { round: 10 }),
    rect([480, 552, 250, 126], '#0b0d10', { round: 6 }),
    ...bars,
    stroke('M468 546h274M468 686h274', '#8c9499', { width: 10 }),
  ])
}

function street(sketch: Sketch, hour: Hour): string {
  return group([
    sky(sketch, hour, GROUND),
    farHouses(sketch, hour, GROUND - 30),
    ...[90, 420, 800, 1120].map((x, i) => tree(sketch, [x, GROUND - 4, 160 + (i % 2) * 40], hour.leaf)),
    asphalt(sketch, GROUND, hour.ground),
    kerb(sketch, GROUND - 6),
  ])
}

/** A wet road after the water has gone. */
function drained(sketch: Sketch, hour: Hour): string {
  const sheen = [0, 1, 2].map((i) =>
    oval([200 + i * 380, GROUND + 190 + i * 60, 230, 90], sketch.fade(hour.skyLow, 0.4)),
  )
  return group([
    ...sheen,
    gully(sketch),
    line([0, 470, WIDTH, 470], '#eeeae0', { width: 12, opacity: 0.5, dash: '150 110' }),
  ])
}

/** Water on the road; variant 2 is muddy, as from a blocked sewer. */
export const drawFlood: SceneDrawing = (sketch, { state, variant }) => {
  const hour: Hour = { ...variantOf(HOURS, variant + 1), ...RAINY }
  sketch.add(street(sketch, hour))
  if (state === 'after') sketch.add(drained(sketch, hour))
  else sketch.add(water(sketch, hour, variant % 3 === 2), rain(sketch, 150))
  if (state === 'during') sketch.add(cone(sketch, [250, 720, 220]), cone(sketch, [900, 760, 240]))
  sketch.add(finish(sketch, '#b9c6ce', 0.1))
}
