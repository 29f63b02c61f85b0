import type { SceneDrawing } from './scene.draw.js'
import { disc, group, line, n, oval, path, poly, rect, softPath, stroke } from './shape.draw.js'
import type { Sketch } from './sketch.draw.js'
import { FLOOR, notice, stairs, stairwell, stairwellLook } from './stairwell.scene.js'
import { dented, finish, metal, puddle, ripples, shadow, stains } from './surface.draw.js'

const STEEL = '#98a2ac'

function valve(sketch: Sketch): string {
  const brass = sketch.linear([
    [0, '#e7c66a'],
    [0.5, '#b98a34'],
    [1, '#6f4f19'],
  ])
  const red = sketch.linear([
    [0, '#f0675a'],
    [0.45, '#c9352c'],
    [1, '#7d1c18'],
  ])
  return group([
    rect([764, 342, 78, 96], brass, { round: 12 }),
    rect([795, 290, 18, 56], metal(sketch, '#9a7a3c')),
    rect([738, 264, 130, 30], red, { round: 15 }),
    rect([752, 268, 96, 7], '#ffb3a8', { round: 3, opacity: 0.7 }),
  ])
}

/** The riser, its branch and the red valve. */
function pipes(sketch: Sketch): string {
  const behind = sketch.linear(
    [
      [0, '#10151f', 0],
      [0.4, '#10151f', 0.42],
      [1, '#10151f', 0],
    ],
    [1, 0],
  )
  const collar = (y: number, h: number): string =>
    rect([548, y, 104, h], metal(sketch, '#8c959e'), { round: 7 })
  return group([
    rect([600, 0, 150, FLOOR], behind),
    rect([640, 362, 232, 56], metal(sketch, STEEL, 'y')),
    rect([562, -10, 76, 720], metal(sketch, STEEL)),
    collar(70, 30),
    collar(330, 116),
    rect([700, 352, 20, 76], metal(sketch, '#7b848d', 'y'), { round: 4 }),
    valve(sketch),
    rect([548, 640, 104, 24], metal(sketch, '#6f7881'), { round: 6 }),
  ])
}

/** One jet: from the crack out to the left and down in a curve. */
function jet(sketch: Sketch, strength: number): string {
  const { random } = sketch
  const reach = 40 + 500 * strength * random.between(0.75, 1.05)
  const lift = random.between(10, 110) * (reach / 520)
  const from = `${n(random.between(572, 612))} ${n(random.between(478, 500))}`
  const bend = `${n(585 - reach * 0.45)} ${n(480 - lift)}`
  const to = `${n(585 - reach)} ${n(FLOOR + random.between(-20, 120))}`
  const pen = { width: random.between(1.5, 7), opacity: random.between(0.18, 0.75), cap: 'round' as const }
  return stroke(`M${from}Q${bend} ${to}`, '#f7fcff', pen)
}

function drops(sketch: Sketch): string[] {
  const { random } = sketch
  return Array.from({ length: 90 }, () => {
    const [x, y] = [random.between(40, 700), random.between(380, 760)]
    return oval([x, y, random.between(1.5, 6), random.between(1.5, 7)], '#fff', {
      opacity: random.between(0.3, 0.9),
    })
  })
}

/** Water that runs down the pipe itself. */
function falling(sketch: Sketch): string[] {
  const { random } = sketch
  return Array.from({ length: 26 }, () => {
    const x = random.between(560, 650)
    const d = `M${n(x)} 486Q${n(x + random.between(-8, 22))} 600 ${n(x + random.between(-26, 40))} ${n(random.between(720, 800))}`
    return stroke(d, '#eef8fd', {
      width: random.between(2, 9),
      opacity: random.between(0.2, 0.6),
      cap: 'round',
    })
  })
}

function spray(sketch: Sketch): string {
  const jets = Array.from({ length: 64 }, (_, i) => jet(sketch, 1 - (i / 64) ** 0.6))
  const mist = [
    oval([400, 640, 420, 190], sketch.fade('#eef6f8', 0.62)),
    oval([590, 560, 150, 190], sketch.fade('#f4fafc', 0.5)),
  ]
  return group([...mist, ...jets, ...falling(sketch), ...drops(sketch)])
}

function crack(sketch: Sketch): string {
  const edge = 'M566 486l16 -8 10 12 14 -14 12 15 14 -10 4 12 -16 6 -12 -6 -16 10 -14 -9 -12 2Z'
  return group([oval([600, 490, 62, 50], sketch.fade('#7a3f1f', 0.85)), path(edge, '#1b1410')])
}

/** The tag of who mended it and when. */
function tag(sketch: Sketch): string {
  const paper = sketch.linear([
    [0, '#fbf8ee'],
    [1, '#ddd7c6'],
  ])
  const lines = [0, 1, 2].map((i) => rect([609, 620 + i * 18, i === 2 ? 22 : 40, 5], '#7c766a'))
  return group(
    [
      stroke('M604 560q8 26 20 44', '#d8d2c2', { width: 3 }),
      rect([598, 600, 62, 84], paper, { round: 5 }),
      ...lines,
    ],
    { move: 'rotate(7 628 640)' },
  )
}

/** The clamp that holds the mended pipe. */
function clamp(sketch: Sketch): string {
  const head = sketch.radial([
    [0, '#f3f6f8'],
    [1, '#8f989f'],
  ])
  const bolt = (y: number): string =>
    rect([642, y, 44, 20], metal(sketch, '#c4ccd3', 'y'), { round: 5 }) + disc([688, y + 10, 14], head)
  return group([
    rect([544, 440, 112, 118], metal(sketch, '#aab4bd'), { round: 14 }),
    rect([544, 466, 112, 9], '#38414b', { opacity: 0.5 }),
    rect([544, 522, 112, 9], '#38414b', { opacity: 0.5 }),
    bolt(456),
    bolt(520),
    tag(sketch),
  ])
}

/** The bright window and the dark pipe, upside down in the water. */
function reflections(sketch: Sketch): string {
  const { random } = sketch
  const gleams = Array.from({ length: 9 }, (_, i) => {
    const [x, y] = [160 + random.between(-30, 30) + i * 8, 760 + i * 13]
    const d = `M${n(x)} ${y}q60 ${n(random.between(-6, 6))} ${n(random.between(150, 260))} 0`
    return stroke(d, '#f3ead2', { width: random.between(5, 12), opacity: 0.4, cap: 'round' })
  })
  return group([
    poly([566, 730, 640, 730, 662, 886, 556, 886], '#2a333a', { opacity: 0.34 }),
    ...gleams,
    line([40, 872, 420, 884], '#e8f1f3', { width: 3, opacity: 0.4 }),
  ])
}

function burst(sketch: Sketch): string {
  return group([
    stains(sketch, [80, 430, 560, 260], ['#3d4a47', '#2f3c3c']),
    puddle(sketch, dented(sketch, [430, 812, 560, 92]), { sky: '#cfdde2', deep: '#4b585d' }),
    reflections(sketch),
    pipes(sketch),
    crack(sketch),
    spray(sketch),
    ripples([560, 800], 120),
    ripples([300, 836], 84),
    ripples([120, 790], 56),
  ])
}

function mended(sketch: Sketch): string {
  const damp = softPath([300, 770, 560, 750, 720, 800, 540, 850, 330, 836])
  return group([
    path(damp, '#20262c', { opacity: 0.16 }),
    pipes(sketch),
    clamp(sketch),
    shadow(sketch, [602, 706, 90, 14]),
  ])
}

/** A riser in a stairwell: burst and spraying, or clamped and dry. */
export const drawPipe: SceneDrawing = (sketch, { state, variant }) => {
  const look = stairwellLook(variant)
  sketch.add(stairwell(sketch, look), stairs(sketch, look.floor), notice(sketch))
  sketch.add(state === 'before' ? burst(sketch) : mended(sketch))
  sketch.add(finish(sketch, state === 'before' ? '#9fb3bf' : look.light))
}
