import { darker, lighter } from './colour.draw.js'
import {
  group,
  line,
  n,
  oval,
  path,
  poly,
  rect,
  ring,
  softPath,
  stroke,
  type Box,
  type Oval,
} from './shape.draw.js'
import { HEIGHT, WIDTH, type Sketch } from './sketch.draw.js'

/** Soft stains that make a plain surface look lived with. */
export function stains(sketch: Sketch, [x, y, w, h]: Box, colours: readonly string[]): string {
  const { random } = sketch
  const spots = Array.from({ length: 22 }, () => {
    const spot: Oval = [
      random.between(x, x + w),
      random.between(y, y + h),
      random.between(40, w * 0.2),
      random.between(20, h * 0.2),
    ]
    return oval(spot, sketch.fade(random.pick(colours)), { opacity: random.between(0.08, 0.22) })
  })
  return group(spots, { clip: sketch.clip(`M${n(x)} ${n(y)}h${n(w)}v${n(h)}h${n(-w)}Z`) })
}

/** Fill of a round pipe or post: dark edges, a bright streak before the middle. */
export function metal(sketch: Sketch, base: string, across: 'x' | 'y' = 'x'): string {
  return sketch.linear(
    [
      [0, darker(base, 0.55)],
      [0.16, darker(base, 0.12)],
      [0.34, lighter(base, 0.62)],
      [0.5, lighter(base, 0.12)],
      [0.78, darker(base, 0.3)],
      [1, darker(base, 0.62)],
    ],
    across === 'x' ? [1, 0] : [0, 1],
  )
}

/** A soft shadow on the ground. */
export const shadow = (sketch: Sketch, [x, y, rx, ry]: Oval, strength = 0.6): string =>
  oval([x, y, rx * 1.25, ry * 1.5], sketch.fade('#0d121b', strength))

/** Light falling from the top over a plane of one colour. */
export const shaded = (sketch: Sketch, colour: string, depth = 0.3): string =>
  sketch.linear([
    [0, lighter(colour, depth * 0.5)],
    [0.5, colour],
    [1, darker(colour, depth)],
  ])

/** Paving or tiles running away from the eye. */
export function tiledFloor(sketch: Sketch, top: number, colour: string): string {
  const fill = sketch.linear([
    [0, darker(colour, 0.34)],
    [0.35, colour],
    [1, darker(colour, 0.24)],
  ])
  const [dark, light] = [darker(colour, 0.55), lighter(colour, 0.5)]
  const seams: string[] = []
  for (let step = 1, y = top; y < HEIGHT; step += 1) {
    y += 12 + step * step * 5.5
    seams.push(line([0, y, WIDTH, y], dark, { width: 3, opacity: 0.5 }))
    seams.push(line([0, y + 2.5, WIDTH, y + 2.5], light, { width: 1.5, opacity: 0.35 }))
  }
  for (let i = -8; i <= 8; i += 1) {
    seams.push(line([600 + i * 105, top, 600 + i * 330, HEIGHT], dark, { width: 3, opacity: 0.42 }))
  }
  const area: Box = [0, top, WIDTH, HEIGHT - top]
  return group([rect(area, fill), ...seams, stains(sketch, area, [darker(colour, 0.7), light])])
}

export interface WallColours {
  readonly upper: string
  /** Painted lower part, as in old stairwells, from this height on. */
  readonly lower?: { readonly colour: string; readonly edge: number }
}

export function wall(sketch: Sketch, bottom: number, { upper, lower }: WallColours): string {
  const area: Box = [0, 0, WIDTH, bottom]
  const fill = sketch.linear(
    [
      [0, lighter(upper, 0.14)],
      [0.6, upper],
      [1, darker(upper, 0.18)],
    ],
    [0.25, 1],
  )
  const parts = [rect(area, fill), stains(sketch, area, [darker(upper, 0.5), lighter(upper, 0.7)])]
  if (lower !== undefined) parts.push(paintedBand(sketch, { ...lower, bottom }))
  return group(parts)
}

function paintedBand(
  sketch: Sketch,
  { edge, bottom, colour }: { edge: number; bottom: number; colour: string },
): string {
  const wave = Array.from(
    { length: 13 },
    (_, i) => `L${i * 100} ${n(edge + sketch.random.between(-3, 3))}`,
  ).join('')
  const area: Box = [0, edge, WIDTH, bottom - edge]
  return group([
    path(`M0 ${bottom}${wave}L${WIDTH} ${bottom}Z`, shaded(sketch, colour, 0.34)),
    stroke(`M0 ${n(edge)}${wave}`, darker(colour, 0.45), { width: 4, opacity: 0.55 }),
    stains(sketch, area, [darker(colour, 0.6), lighter(colour, 0.6)]),
  ])
}

/** Slanting light from a window, thrown on a wall. */
export function windowLight(sketch: Sketch, [x, y, w, h]: Box, colour = '#fff1cf'): string {
  const panes = [0, 1, 2, 3].map((i) => {
    const [column, row] = [i % 2, i >> 1]
    const [px, py] = [x + column * w * 0.53 + row * w * 0.24, y + row * h * 0.53 - column * h * 0.1]
    const [pw, ph, slant] = [w * 0.47, h * 0.47, w * 0.22]
    return poly([px, py, px + pw, py - ph * 0.2, px + pw + slant, py + ph * 0.8, px + slant, py + ph], colour)
  })
  return group(panes, { opacity: 0.3, filter: sketch.blur(6) })
}

/** Darkens the corners and tints the whole, to draw a picture together. */
export function finish(sketch: Sketch, tint: string, strength = 0.08): string {
  const vignette = sketch.radial(
    [
      [0, '#000000', 0],
      [0.66, '#000000', 0],
      [1, '#0b0f18', 0.4],
    ],
    [0.5, 0.46],
    0.82,
  )
  const whole: Box = [0, 0, WIDTH, HEIGHT]
  return rect(whole, tint, { opacity: strength }) + rect(whole, vignette)
}

/** Rings where drops fall into water. */
export function ripples([x, y]: readonly [number, number], size: number, colour = '#eef6fa'): string {
  return group(
    [1, 0.62, 0.3].map((share, i) =>
      ring([x, y, size * share, size * share * 0.3], colour, { width: 4 - i, opacity: 0.35 + i * 0.2 }),
    ),
  )
}

/** The outline of water or spilt things around an ellipse, dented at random. */
export function dented(sketch: Sketch, [x, y, rx, ry]: Oval): string {
  const steps = 14
  const corners = Array.from({ length: steps }, (_, i) => {
    const turn = (i / steps) * 6.283185
    const reach = sketch.random.between(0.86, 1.12)
    return [x + Math.cos(turn) * rx * reach, y + Math.sin(turn) * ry * reach]
  })
  return softPath(corners.flat())
}

/** Glossy water lying on the ground. */
export function puddle(sketch: Sketch, shape: string, { sky, deep }: { sky: string; deep: string }): string {
  const fill = sketch.linear([
    [0, sky, 0.5],
    [0.3, deep, 0.86],
    [1, deep, 0.72],
  ])
  return group([
    path(shape, '#0c121b', { opacity: 0.35, move: 'translate(0 9)' }),
    path(shape, deep, { opacity: 0.75 }),
    path(shape, fill),
    stroke(shape, lighter(sky, 0.6), { width: 3.5, opacity: 0.75 }),
  ])
}
