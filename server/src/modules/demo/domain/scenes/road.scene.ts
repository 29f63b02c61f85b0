import { darker, lighter } from './colour.draw.js'
import { asphalt, cone, farHouses, HOURS, kerb, sky, tree, type Hour } from './outdoors.draw.js'
import { variantOf, type SceneDrawing } from './scene.draw.js'
import { group, oval, path, poly, rect, stroke } from './shape.draw.js'
import { WIDTH, type Sketch } from './sketch.draw.js'
import { dented, finish, puddle, shadow, stains } from './surface.draw.js'
import { fissure } from './weather.draw.js'

const GROUND = 330

/** A road from the kerb to the eye, with a dashed line. */
export function road(sketch: Sketch, hour: Hour): string {
  const dashes = [0, 1, 2, 3, 4].map((i) =>
    poly([60 + i * 260, 452, 200 + i * 260, 452, 186 + i * 262, 470, 38 + i * 262, 470], '#eeeae0', {
      opacity: 0.75,
    }),
  )
  return group([
    sky(sketch, hour, GROUND),
    farHouses(sketch, hour, GROUND - 40),
    rect(
      [0, GROUND - 44, WIDTH, 50],
      sketch.linear([
        [0, lighter(hour.leaf, 0.1)],
        [1, darker(hour.leaf, 0.3)],
      ]),
    ),
    ...[90, 420, 800, 1120].map((x, i) => tree(sketch, [x, GROUND - 8, 150 + (i % 2) * 40], hour.leaf)),
    asphalt(sketch, GROUND, hour.ground),
    kerb(sketch, GROUND - 10),
    ...dashes,
  ])
}

/** Broken bits of the road, in the hole and around it. */
function gravel(sketch: Sketch, hour: Hour): string {
  const { random } = sketch
  const bits = Array.from({ length: 70 }, () => {
    const [x, y, size] = [random.between(200, 1000), random.between(570, 830), random.between(4, 15)]
    const shade = lighter(hour.ground, random.between(0, 0.4))
    return (
      oval([x + 3, y + 4, size, size * 0.6], '#0d121b', { opacity: 0.35 }) +
      oval([x, y, size, size * 0.6], shade)
    )
  })
  return group(bits)
}

const cracks = (): string =>
  group([
    fissure(
      [880, 650],
      [
        [70, -30],
        [60, 14],
        [90, -40],
      ],
    ),
    fissure(
      [300, 720],
      [
        [-80, 26],
        [-50, -16],
        [-90, 40],
      ],
    ),
    fissure(
      [600, 800],
      [
        [20, 40],
        [-14, 36],
      ],
    ),
  ])

function hole(sketch: Sketch, hour: Hour): string {
  const edge = dented(sketch, [590, 690, 340, 112])
  const inside = dented(sketch, [600, 704, 296, 88])
  return group([
    cracks(),
    path(edge, lighter(hour.ground, 0.25), { move: 'translate(0 -6)' }),
    path(edge, darker(hour.ground, 0.45)),
    path(inside, '#2b2622'),
    group([stains(sketch, [250, 600, 700, 210], ['#6b5b49', '#15120f'])], { clip: sketch.clip(inside) }),
    puddle(sketch, dented(sketch, [620, 736, 190, 44]), { sky: hour.skyLow, deep: '#5a564c' }),
    gravel(sketch, hour),
  ])
}

/** The place where the road was cut out and filled anew. */
function patch(sketch: Sketch, hour: Hour): string {
  const fresh = darker(hour.ground, 0.55)
  const shape = [214, 596, 930, 588, 1010, 826, 158, 838]
  const { random } = sketch
  const grit = Array.from({ length: 160 }, () =>
    oval([random.between(190, 980), random.between(600, 830), 3, 1.7], '#8d8f92', {
      opacity: random.between(0.15, 0.5),
    }),
  )
  return group([
    poly(shape, '#14171b', { move: 'translate(0 5)', opacity: 0.5 }),
    poly(
      shape,
      sketch.linear([
        [0, lighter(fresh, 0.1)],
        [1, fresh],
      ]),
    ),
    group(grit, { clip: sketch.clip(`M${shape.join(' ')}Z`) }),
    stroke(`M${shape.join(' ')}Z`, '#0f1216', { width: 12, opacity: 0.85 }),
    oval([500, 650, 280, 40], sketch.fade('#ffffff', 0.14)),
  ])
}

/** A hole in the road: open, or cut out and filled. */
export const drawPothole: SceneDrawing = (sketch, { state, variant }) => {
  const hour = variantOf(HOURS, variant)
  sketch.add(road(sketch, hour))
  sketch.add(state === 'after' ? patch(sketch, hour) : hole(sketch, hour))
  if (state === 'during') sketch.add(cone(sketch, [230, 700, 230]), cone(sketch, [960, 730, 250]))
  if (state === 'before') sketch.add(shadow(sketch, [590, 800, 260, 10], 0.2))
  sketch.add(finish(sketch, hour.tint))
}
