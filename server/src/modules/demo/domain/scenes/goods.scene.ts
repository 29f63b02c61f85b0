import { darker, lighter } from './colour.draw.js'
import { HOURS, type Hour } from './outdoors.draw.js'
import { variantOf, type SceneDrawing } from './scene.draw.js'
import { disc, group, line, oval, path, poly, rect } from './shape.draw.js'
import { WIDTH, type Sketch } from './sketch.draw.js'
import { finish, metal, shaded, shadow, tiledFloor } from './surface.draw.js'

const GROUND = 560
const AWNINGS = ['#c8473a', '#2f7f6b', '#3b6ea5'] as const

function awning(sketch: Sketch, colour: string): string {
  const stripes = Array.from({ length: 15 }, (_, i) => {
    const [x, fill] = [i * 80, i % 2 === 0 ? colour : '#f4efe2']
    const curve = `M${x + 20} 60H${x + 100}L${x + 90} 190Q${x + 50} 226 ${x + 10} 190Z`
    return path(curve, shaded(sketch, fill, 0.3))
  })
  return group([
    ...stripes,
    rect([0, 44, WIDTH, 24], shaded(sketch, darker(colour, 0.3), 0.4)),
    rect(
      [0, 206, WIDTH, 60],
      sketch.linear([
        [0, '#10151f', 0.34],
        [1, '#10151f', 0],
      ]),
    ),
  ])
}

function shop(sketch: Sketch, hour: Hour): string {
  const goods = Array.from({ length: 27 }, (_, i) => {
    const [x, y] = [170 + (i % 9) * 62, 300 + Math.floor(i / 9) * 76]
    return rect([x, y, 38, 52], sketch.random.pick(['#b9574a', '#d3a64e', '#5e8a6a', '#5a7ea3', '#cfc7b4']), {
      opacity: 0.75,
      round: 5,
    })
  })
  return group([
    rect([0, 0, WIDTH, GROUND], shaded(sketch, hour.wall, 0.25)),
    rect([120, 230, 640, 310], '#2b333a'),
    rect(
      [134, 244, 612, 282],
      sketch.linear([
        [0, '#f3dca6'],
        [1, '#a98a5c'],
      ]),
    ),
    ...goods,
    ...[0, 1, 2].map((i) => rect([140, 354 + i * 76, 600, 9], '#6b5436')),
    poly([160, 526, 330, 244, 420, 244, 250, 526], '#ffffff', { opacity: 0.16 }),
    rect([840, 214, 240, GROUND - 214], '#3a4249'),
    rect(
      [858, 232, 204, GROUND - 232],
      sketch.linear([
        [0, '#f0dcae'],
        [1, '#8f7a58'],
      ]),
    ),
    rect([950, 232, 14, GROUND - 232], '#3a4249'),
  ])
}

function crate(sketch: Sketch, [x, y]: readonly [number, number], fruit: string): string {
  const { random } = sketch
  const heap = Array.from({ length: 26 }, (_, i) => {
    const row = Math.floor(i / 9)
    const shade = lighter(fruit, random.between(0, 0.35))
    return (
      disc(
        [x + 22 + (i % 9) * 23 + random.between(-4, 4), y - 4 - row * 15 + random.between(-3, 3), 15],
        shade,
      ) + disc([x + 18 + (i % 9) * 23, y - 10 - row * 15, 4], '#ffffff', { opacity: 0.35 })
    )
  })
  return group([
    shadow(sketch, [x + 116, y + 92, 140, 16], 0.8),
    ...heap,
    poly([x, y, x + 232, y, x + 218, y + 90, x + 14, y + 90], shaded(sketch, '#b08a55', 0.4)),
    ...[0, 1].map((i) =>
      line([x + 6, y + 30 + i * 28, x + 226, y + 30 + i * 28], '#5d4526', { width: 5, opacity: 0.6 }),
    ),
  ])
}

function stool(sketch: Sketch, x: number): string {
  return group([
    shadow(sketch, [x, 850, 70, 12], 0.7),
    poly(
      [
        x - 52,
        740,
        x + 52,
        740,
        x + 66,
        850,
        x + 44,
        850,
        x + 34,
        770,
        x - 34,
        770,
        x - 44,
        850,
        x - 66,
        850,
      ],
      metal(sketch, '#c4443c'),
    ),
    oval([x, 740, 60, 15], '#dd6458'),
  ])
}

/** A shop: its goods all over the pavement, or the pavement free. */
export const drawGoods: SceneDrawing = (sketch, { state, variant }) => {
  const hour = variantOf(HOURS, variant)
  const awningColour = variantOf(AWNINGS, variant)
  sketch.add(
    shop(sketch, hour),
    tiledFloor(sketch, GROUND, lighter(hour.ground, 0.2)),
    awning(sketch, awningColour),
  )
  // The strip of raised tiles that leads blind people.
  const guide = Array.from({ length: 12 }, (_, i) =>
    rect([i * 104, 640, 96, 40], '#d9b25c', { opacity: 0.75, round: 4 }),
  )
  sketch.add(...guide)
  if (state === 'before') {
    sketch.add(
      crate(sketch, [90, 610], '#d9772e'),
      crate(sketch, [360, 600], '#8fae3f'),
      crate(sketch, [620, 616], '#c23b34'),
    )
    sketch.add(
      crate(sketch, [230, 740], '#e3b23c'),
      crate(sketch, [520, 752], '#7d4a8a'),
      stool(sketch, 900),
      stool(sketch, 1040),
    )
  } else {
    sketch.add(oval([600, 760, 500, 70], sketch.fade('#ffffff', 0.2)))
  }
  sketch.add(finish(sketch, hour.tint))
}
