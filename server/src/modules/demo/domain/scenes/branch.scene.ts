import { darker, lighter } from './colour.draw.js'
import { HOURS, type Hour } from './outdoors.draw.js'
import { road } from './road.scene.js'
import { variantOf, type SceneDrawing } from './scene.draw.js'
import { group, n, oval, stroke } from './shape.draw.js'
import type { Sketch } from './sketch.draw.js'
import { finish, shadow } from './surface.draw.js'

const LIMBS = [
  { d: 'M150 800Q420 740 700 650Q900 590 1080 596', width: 54 },
  { d: 'M470 726Q560 640 700 540', width: 26 },
  { d: 'M640 672Q760 740 930 760', width: 24 },
  { d: 'M820 616Q890 540 1010 500', width: 18 },
  { d: 'M560 690Q540 600 590 520', width: 16 },
] as const

const CLUMPS = [
  [720, 520, 120],
  [600, 500, 90],
  [1010, 490, 120],
  [1080, 596, 130],
  [950, 760, 130],
  [820, 700, 90],
  [900, 600, 110],
] as const

/** A handful of leaves around a point, darker below. */
function leaves(sketch: Sketch, [x, y, size]: readonly [number, number, number], colour: string): string {
  const { random } = sketch
  const all = Array.from({ length: 46 }, (_, i) => {
    const [turn, far] = [random.between(0, 6.283185), Math.sqrt(random.next()) * size]
    const [lx, ly] = [x + Math.cos(turn) * far, y + Math.sin(turn) * far * 0.62]
    const shade = i < 22 ? darker(colour, random.between(0.2, 0.5)) : lighter(colour, random.between(0, 0.4))
    const move = `rotate(${n(random.between(0, 180))} ${n(lx)} ${n(ly)})`
    return oval([lx, ly, random.between(14, 26), random.between(6, 11)], shade, { move })
  })
  return group(all)
}

function branch(sketch: Sketch, hour: Hour): string {
  const wood = ({ d, width }: (typeof LIMBS)[number]): string =>
    stroke(d, '#2f241b', { width: width + 8, cap: 'round' }) +
    stroke(d, '#6f563f', { width, cap: 'round' }) +
    stroke(d, '#a88a68', {
      width: width * 0.24,
      cap: 'round',
      move: `translate(0 ${n(-width * 0.25)})`,
      opacity: 0.8,
    })
  return group([
    ...CLUMPS.map(([x, y, size]) => shadow(sketch, [x + 16, y + size * 0.7, size * 1.1, size * 0.3], 0.5)),
    shadow(sketch, [520, 790, 380, 34], 0.7),
    ...LIMBS.map(wood),
    oval([152, 800, 17, 29], '#d9b98a'),
    oval([152, 800, 10, 18], '#b98f5c'),
    ...CLUMPS.map((clump) => leaves(sketch, clump, hour.leaf)),
  ])
}

/** A few leaves that the broom left. */
function swept(sketch: Sketch, hour: Hour): string {
  const { random } = sketch
  const few = Array.from({ length: 14 }, () => {
    const [x, y] = [random.between(120, 1120), random.between(540, 860)]
    const move = `rotate(${n(random.between(0, 180))} ${n(x)} ${n(y)})`
    return oval([x, y, 15, 7], lighter(hour.leaf, random.between(0, 0.4)), { move })
  })
  return group(few)
}

/** A branch lying over the road, or the road cleared. */
export const drawBranch: SceneDrawing = (sketch, { state, variant }) => {
  const hour = variantOf(HOURS, variant)
  sketch.add(
    road(sketch, hour),
    state === 'after' ? swept(sketch, hour) : branch(sketch, hour),
    finish(sketch, hour.tint),
  )
}
