import { darker, lighter, mix } from './colour.draw.js'
import { variantOf, type SceneDrawing } from './scene.draw.js'
import { group, line, n, oval, path, poly, rect, stroke } from './shape.draw.js'
import { WIDTH, type Sketch } from './sketch.draw.js'
import { dented, finish, metal, shaded, shadow, stains, tiledFloor, windowLight } from './surface.draw.js'

const ROOMS = [
  { wall: '#ddd8cb', ceiling: '#efece4', floor: '#8c7a66', light: '#fff1cf' },
  { wall: '#cfd6d6', ceiling: '#e9ecea', floor: '#7d7f80', light: '#f2f5ee' },
  { wall: '#e0cfb4', ceiling: '#f2e8d8', floor: '#8a6f58', light: '#ffdca6' },
] as const

type Room = (typeof ROOMS)[number]

const CORNER = 190

function shell(sketch: Sketch, room: Room): string {
  return group([
    rect([0, CORNER, WIDTH, 560], shaded(sketch, room.wall, 0.22)),
    poly([0, 0, WIDTH, 0, WIDTH, CORNER, 0, CORNER], shaded(sketch, room.ceiling, 0.16)),
    rect(
      [0, CORNER - 12, WIDTH, 26],
      sketch.linear([
        [0, darker(room.wall, 0.28)],
        [0.4, lighter(room.ceiling, 0.5)],
        [1, darker(room.wall, 0.1)],
      ]),
    ),
    stains(sketch, [0, CORNER, WIDTH, 540], [darker(room.wall, 0.4), lighter(room.wall, 0.6)]),
    tiledFloor(sketch, 740, room.floor),
    rect([0, 716, WIDTH, 26], shaded(sketch, darker(room.floor, 0.3), 0.4)),
    windowLight(sketch, [120, 300, 260, 260], room.light),
  ])
}

/** Rings of damp one in another, with mould in the middle. */
function damp(sketch: Sketch): string {
  const rings = [
    { oval: [720, 210, 330, 190], colour: '#b98f4d', opacity: 0.28 },
    { oval: [730, 200, 270, 150], colour: '#a37a3c', opacity: 0.3 },
    { oval: [740, 196, 190, 104], colour: '#7d5d31', opacity: 0.34 },
  ] as const
  const { random } = sketch
  const mould = Array.from({ length: 70 }, () => {
    const [turn, far] = [random.between(0, 6.283185), Math.sqrt(random.next())]
    const at = [740 + Math.cos(turn) * far * 210, 230 + Math.sin(turn) * far * 110] as const
    return oval([at[0], at[1], random.between(2, 8), random.between(2, 7)], '#3b3a2c', {
      opacity: random.between(0.2, 0.6),
    })
  })
  const runs = Array.from({ length: 9 }, (_, i) => {
    const x = 560 + i * 46 + random.between(-14, 14)
    return stroke(
      `M${n(x)} 230q${n(random.between(-10, 10))} 120 ${n(random.between(-8, 8))} ${n(random.between(180, 380))}`,
      '#8a6a38',
      {
        width: random.between(6, 18),
        opacity: random.between(0.12, 0.3),
        cap: 'round',
      },
    )
  })
  return group([
    ...rings.map((one) => path(dented(sketch, one.oval), one.colour, { opacity: one.opacity })),
    ...runs,
    ...mould,
  ])
}

/** Plaster that has come off, and the flakes that hang on. */
function peeling(sketch: Sketch, room: Room): string {
  const bare = dented(sketch, [820, 330, 120, 90])
  return group([
    path(bare, darker(room.wall, 0.5), { move: 'translate(4 6)' }),
    path(bare, mix(room.wall, '#9a8b78', 0.7)),
    group([stains(sketch, [700, 240, 240, 190], ['#6f6353', '#c0b29b'])], { clip: sketch.clip(bare) }),
    poly([700, 330, 742, 300, 760, 372, 724, 396], lighter(room.wall, 0.5)),
    poly([900, 400, 944, 380, 940, 440, 912, 452], lighter(room.wall, 0.4)),
    stroke('M640 420l40 60l-14 50l44 70l-10 60', '#5d5446', { width: 4, opacity: 0.7 }),
  ])
}

function dripping(sketch: Sketch): string {
  const drop = (y: number): string => path(`M742 ${y}q-12 24 0 32q12 -8 0 -32Z`, '#d9eef6', { opacity: 0.95 })
  return group([
    shadow(sketch, [746, 862, 150, 18], 0.8),
    path('M640 720L664 850Q746 880 830 850L852 720Z', metal(sketch, '#c3524a')),
    oval([746, 720, 106, 26], '#7d2b26'),
    oval([746, 726, 92, 20], '#8fa9b2'),
    oval([746, 724, 40, 8], '#dff0f6', { opacity: 0.7 }),
    drop(330),
    drop(500),
    drop(640),
    line([742, 230, 742, 250], '#d9eef6', { width: 5, opacity: 0.8, cap: 'round' }),
  ])
}

/** A damp corner under the roof: dripping, or sealed and painted. */
export const drawLeak: SceneDrawing = (sketch, { state, variant }) => {
  const room = variantOf(ROOMS, variant)
  sketch.add(shell(sketch, room))
  if (state === 'before') sketch.add(damp(sketch), peeling(sketch, room), dripping(sketch))
  else
    sketch.add(
      oval([760, 320, 330, 200], sketch.fade(lighter(room.wall, 0.7), 0.75)),
      rect([440, 186, 640, 10], '#ffffff', { opacity: 0.35 }),
    )
  sketch.add(finish(sketch, room.light))
}
