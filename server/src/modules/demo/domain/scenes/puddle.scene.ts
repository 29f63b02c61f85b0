import { darker, lighter } from './colour.draw.js'
import type { SceneDrawing } from './scene.draw.js'
import { disc, group, line, n, oval, path, poly, rect, stroke } from './shape.draw.js'
import { WIDTH, type Sketch } from './sketch.draw.js'
import { stairwellLook, type StairwellLook } from './stairwell.scene.js'
import { dented, finish, metal, puddle, ripples, shaded, shadow, tiledFloor, wall } from './surface.draw.js'

const TOP = 300

function door(sketch: Sketch): string {
  const wood = sketch.linear(
    [
      [0, '#6b4632'],
      [0.3, '#8b5f45'],
      [1, '#4a2f21'],
    ],
    [1, 0.2],
  )
  const panel = (x: number, y: number, h: number): string =>
    rect([x, y, 110, h], '#3a2418', { opacity: 0.45, round: 4 }) +
    rect([x + 5, y + 6, 110, h], wood, { round: 4 })
  return group([
    rect([672, -20, 332, TOP + 24], '#2a1c14'),
    rect([690, -20, 296, TOP + 16], wood),
    panel(722, -30, 250),
    panel(846, -30, 250),
    disc([720, 176, 15], metal(sketch, '#c9a75a')),
    rect([660, TOP - 8, 356, 18], shaded(sketch, '#8d8579', 0.5)),
  ])
}

function bucket(sketch: Sketch): string {
  return group([
    shadow(sketch, [1092, 424, 130, 24], 0.8),
    path('M990 196L1016 408Q1090 438 1166 408L1192 196Z', metal(sketch, '#2f7fc4')),
    oval([1091, 196, 101, 28], '#1d5286'),
    oval([1091, 202, 88, 21], '#0f2f50'),
    stroke('M1000 214Q1090 330 1182 214', '#d5dde4', { width: 7 }),
    line([1010, 258, 1030, 396], '#ffffff', { width: 9, opacity: 0.35, cap: 'round' }),
  ])
}

/** What the wet floor mirrors: the window, and the door upside down. */
function mirrored(sketch: Sketch): string {
  const { random } = sketch
  const light = [0, 1, 2, 3].map((i) => {
    const [x, y] = [150 + (i % 2) * 148 - (i >> 1) * 44, 470 + (i >> 1) * 150]
    const wave = Array.from({ length: 5 }, () => `l${n(random.between(-5, 4))} 26`).join('')
    return path(`M${x + 128} ${y}${wave}h-128${wave.replace(/ 26/g, ' -26')}Z`, '#fbf3dc', { opacity: 0.66 })
  })
  return group([
    poly([690, 318, 990, 318, 940, 640, 660, 640], '#5d4030', { opacity: 0.5 }),
    oval([800, 640, 210, 60], sketch.fade('#46585f', 0.9)),
    group(light, { filter: sketch.blur(2) }),
  ])
}

function room(sketch: Sketch, look: StairwellLook): string {
  return group([
    wall(sketch, TOP, { upper: look.lower }),
    rect([0, TOP - 30, WIDTH, 32], shaded(sketch, darker(look.floor, 0.4), 0.4)),
    door(sketch),
    tiledFloor(sketch, TOP, look.floor),
  ])
}

/** The floor in front of a door: under water, or wiped dry. */
export const drawPuddle: SceneDrawing = (sketch, { state, variant }) => {
  const look = stairwellLook(variant)
  sketch.add(room(sketch, look))
  if (state === 'before') {
    const shape = dented(sketch, [540, 668, 780, 300])
    sketch.add(puddle(sketch, shape, { sky: '#b9cdd4', deep: '#41545d' }))
    sketch.add(group([mirrored(sketch)], { clip: sketch.clip(shape) }))
    sketch.add(ripples([620, 640], 190), ripples([900, 760], 110), ripples([350, 790], 76))
    sketch.add(
      disc([620, 600, 8], '#ffffff', { opacity: 0.9 }),
      disc([606, 572, 5], '#ffffff', { opacity: 0.8 }),
    )
  } else {
    sketch.add(oval([420, 640, 460, 170], sketch.fade(lighter(look.light, 0.4), 0.4)))
    sketch.add(path(dented(sketch, [720, 700, 230, 60]), '#10151f', { opacity: 0.1 }))
  }
  sketch.add(bucket(sketch), finish(sketch, state === 'before' ? '#9fb3bf' : look.light))
}
