import { darker, lighter } from './colour.draw.js'
import { disc, group, line, n, oval, path, poly, rect, ring, stroke } from './shape.draw.js'
import type { Sketch } from './sketch.draw.js'
import { metal, shaded, shadow } from './surface.draw.js'

function wheel(sketch: Sketch, x: number): string {
  const arms = Array.from({ length: 5 }, (_, i) => {
    const turn = (i / 5) * 6.283185 + 0.3
    return line([x, 300, x + Math.cos(turn) * 40, 300 + Math.sin(turn) * 40], '#c9cfd4', {
      width: 11,
      cap: 'round',
    })
  })
  return group([
    path(`M${x - 84} 306Q${x - 84} 216 ${x} 214Q${x + 84} 216 ${x + 84} 306Z`, '#0e1116'),
    ring([x, 300, 54, 54], '#15181c', { width: 26 }),
    disc([x, 300, 44], '#3c4249'),
    ...arms,
    disc([x, 300, 12], metal(sketch, '#9aa2a9')),
  ])
}

function windows(sketch: Sketch): string {
  const glass = sketch.linear(
    [
      [0, '#c7d8e2'],
      [0.5, '#5d7484'],
      [1, '#33434f'],
    ],
    [0.8, 1],
  )
  return group([
    path('M214 128L274 52Q284 44 300 44H404V130Z', glass),
    path('M424 44H520Q540 46 554 60L622 130H424Z', glass),
    poly([250, 128, 318, 46, 350, 46, 288, 128], '#ffffff', { opacity: 0.25 }),
    poly([452, 130, 496, 46, 512, 46, 474, 130], '#ffffff', { opacity: 0.2 }),
    rect([404, 40, 20, 92], '#1c2128'),
  ])
}

/** A parked car, seen from its left side; 800 by 360 at size 1, standing on the given point. */
export function car(sketch: Sketch, [x, y, size]: readonly [number, number, number], colour: string): string {
  const shell =
    'M22 248Q14 178 66 164L196 134L262 46Q282 22 320 22H516Q552 24 574 46L648 132Q748 140 776 176Q792 206 782 262Q776 280 742 282H60Q28 280 22 248Z'
  const lamps = [
    path('M24 190Q40 172 84 170L74 204Q44 214 24 212Z', shaded(sketch, '#f6f1dc', 0.3)),
    path('M748 162Q782 176 784 206L756 204Q744 186 748 162Z', '#b8302b'),
  ]
  return group(
    [
      shadow(sketch, [400, 352, 390, 26], 0.85),
      path(shell, shaded(sketch, colour, 0.5)),
      windows(sketch),
      stroke('M60 196Q380 168 776 190', lighter(colour, 0.7), { width: 6, opacity: 0.55 }),
      stroke('M50 246H756', darker(colour, 0.5), { width: 9, opacity: 0.6 }),
      stroke('M414 134V268M222 138Q208 200 226 262', darker(colour, 0.6), { width: 4, opacity: 0.6 }),
      rect([340, 172, 46, 12], '#1c2128', { round: 6, opacity: 0.6 }),
      rect([566, 170, 46, 12], '#1c2128', { round: 6, opacity: 0.6 }),
      oval([222, 132, 26, 16], shaded(sketch, colour, 0.4)),
      ...lamps,
      wheel(sketch, 178),
      wheel(sketch, 630),
    ],
    { move: `translate(${n(x - 400 * size)} ${n(y - 356 * size)}) scale(${size})` },
  )
}
