import { darker, lighter } from './colour.draw.js'
import { disc, group, line, n, oval, path, poly, rect, ring, stroke } from './shape.draw.js'
import type { Sketch } from './sketch.draw.js'
import { metal, shaded, shadow } from './surface.draw.js'

function wheel(sketch: Sketch, [x, y]: readonly [number, number]): string {
  const spokes = Array.from({ length: 8 }, (_, i) => {
    const turn = (i / 8) * 3.14159
    const [dx, dy] = [Math.cos(turn) * 44, Math.sin(turn) * 44]
    return line([x - dx, y - dy, x + dx, y + dy], '#aeb6bc', { width: 2.4, opacity: 0.8 })
  })
  return group([
    disc([x, y, 58], '#0f1318', { opacity: 0.25 }),
    ...spokes,
    ring([x, y, 56, 56], '#191c21', { width: 19 }),
    ring([x, y, 60, 60], '#3b4149', { width: 4, opacity: 0.8 }),
    ring([x, y, 44, 44], '#9aa3aa', { width: 5 }),
    disc([x, y, 15], metal(sketch, '#8d969e')),
  ])
}

/** Front fork, handlebar, lamp and basket. */
function front(sketch: Sketch, colour: string): string {
  return group([
    line([352, 118, 402, 272], metal(sketch, '#5c656e'), { width: 17, cap: 'round' }),
    path(
      'M330 286Q352 206 424 208Q470 216 474 262L452 266Q440 238 408 236Q372 238 356 292Z',
      shaded(sketch, colour, 0.4),
    ),
    stroke('M352 118Q330 78 286 82', '#23272d', { width: 12, cap: 'round' }),
    stroke('M300 81L276 84', '#14171b', { width: 20, cap: 'round' }),
    stroke('M350 112L372 66', '#20242a', { width: 7, cap: 'round' }),
    oval([380, 54, 20, 15], shaded(sketch, '#40474f', 0.4)),
    path('M356 118L446 112L436 178L368 180Z', '#3a4048', { opacity: 0.92 }),
    ...[0, 1, 2, 3].map((i) =>
      line([372 + i * 20, 118, 376 + i * 17, 176], '#8b949c', { width: 3, opacity: 0.7 }),
    ),
    line([362, 146, 441, 142], '#8b949c', { width: 3, opacity: 0.7 }),
    disc(
      [350, 138, 17],
      sketch.radial([
        [0, '#fff8dd'],
        [0.7, '#e2d9b8'],
        [1, '#7b7768'],
      ]),
    ),
  ])
}

/** Body, footboard, seat and the box for the battery. */
function body(sketch: Sketch, colour: string): string {
  const paint = shaded(sketch, colour, 0.45)
  return group([
    path(
      'M66 214Q112 150 208 168L236 226L300 244L334 150L362 142L366 176L326 292L206 300Q150 296 128 262Q104 226 66 236Z',
      paint,
    ),
    stroke('M84 210Q126 168 202 178', lighter(colour, 0.6), { width: 6, opacity: 0.7, cap: 'round' }),
    stroke('M340 154L316 268', lighter(colour, 0.55), { width: 5, opacity: 0.6, cap: 'round' }),
    rect([206, 236, 112, 24], shaded(sketch, '#2a2f36', 0.4), { round: 8 }),
    rect([200, 266, 118, 40], shaded(sketch, '#3b424b', 0.4), { round: 8 }),
    path(
      'M76 168Q86 138 130 142L232 146Q252 150 246 170Q190 182 96 184Q74 184 76 168Z',
      shaded(sketch, '#22262c', 0.5),
    ),
    stroke('M92 156Q150 144 230 154', '#5d656e', { width: 5, opacity: 0.7, cap: 'round' }),
    poly([42, 222, 66, 204, 78, 214, 58, 238], '#b3302a'),
  ])
}

/** An electric scooter, seen from its right side; 500 by 370 at size 1, standing on the given point. */
export function ebike(
  sketch: Sketch,
  [x, y, size]: readonly [number, number, number],
  colour: string,
): string {
  const move = `translate(${n(x - 250 * size)} ${n(y - 366 * size)}) scale(${size})`
  return group(
    [
      shadow(sketch, [256, 362, 230, 16], 0.75),
      wheel(sketch, [112, 302]),
      wheel(sketch, [410, 302]),
      stroke('M112 302L240 292', darker('#6d757d', 0.3), { width: 14, cap: 'round' }),
      body(sketch, colour),
      front(sketch, colour),
      line([226, 300, 214, 356], '#3c434a', { width: 8, cap: 'round' }),
    ],
    { move },
  )
}
