import { lighter } from './colour.draw.js'
import { car } from './car.draw.js'
import { asphalt, facade, HOURS, pane, tree } from './outdoors.draw.js'
import { variantOf, type SceneDrawing } from './scene.draw.js'
import { disc, group, line, poly, rect } from './shape.draw.js'
import { HEIGHT, WIDTH, type Sketch } from './sketch.draw.js'
import { finish, metal, shaded, shadow } from './surface.draw.js'

const GROUND = 470
const PAINTS = ['#e7e4dc', '#39506b', '#8d2f2b'] as const

/** Yellow hatching on the ground: kept free for fire engines. */
function hatching(sketch: Sketch): string {
  const yellow = '#e8b92e'
  const area = [170, 560, 1030, 560, 1200, 850, 0, 850] as const
  const clip = sketch.clip(`M${area.join(' ')}Z`)
  const bars = Array.from({ length: 15 }, (_, i) => {
    const x = -260 + i * 116
    return poly([x, 860, x + 44, 860, x + 270, 550, x + 240, 550], yellow)
  })
  return group([
    group(bars, { clip, opacity: 0.82 }),
    poly([...area], 'none'),
    line([170, 560, 1030, 560], yellow, { width: 12 }),
    line([0, 850, WIDTH, 850], yellow, { width: 26 }),
    line([170, 560, 0, 850], yellow, { width: 18 }),
    line([1030, 560, WIDTH, 850], yellow, { width: 18 }),
    rect(
      [0, 540, WIDTH, HEIGHT - 540],
      sketch.linear([
        [0, '#7d7a74', 0.35],
        [1, '#4b4a48', 0.1],
      ]),
    ),
  ])
}

function hydrant(sketch: Sketch): string {
  const red = metal(sketch, '#c4342b')
  return group([
    shadow(sketch, [1090, 566, 56, 12], 0.8),
    rect([1062, 440, 56, 126], red, { round: 8 }),
    rect([1048, 548, 84, 20], red, { round: 5 }),
    rect([1050, 474, 80, 26], metal(sketch, '#d9a441', 'y'), { round: 6 }),
    disc([1090, 436, 30], shaded(sketch, '#d84a3e', 0.5)),
    rect([1080, 396, 20, 18], metal(sketch, '#d9a441'), { round: 4 }),
  ])
}

/** A lane for fire engines beside a house: parked full, or free. */
export const drawFireLane: SceneDrawing = (sketch, { state, variant }) => {
  const hour = variantOf(HOURS, variant)
  sketch.add(facade(sketch, GROUND, hour.wall))
  for (const x of [90, 420, 750]) sketch.add(pane(sketch, [x, 90, 190, 190]))
  sketch.add(
    rect([1000, 60, 130, GROUND - 60], '#4a3a30'),
    rect([1012, 74, 106, GROUND - 74], shaded(sketch, '#6f5646', 0.4)),
  )
  sketch.add(
    asphalt(sketch, GROUND, hour.ground),
    hatching(sketch),
    tree(sketch, [40, 520, 210], hour.leaf),
    hydrant(sketch),
  )
  if (state === 'before') sketch.add(car(sketch, [540, 800, 1.06], variantOf(PAINTS, variant)))
  sketch.add(finish(sketch, lighter(hour.tint, 0.2)))
}
