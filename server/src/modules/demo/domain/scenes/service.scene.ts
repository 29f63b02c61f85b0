import { variantOf, type SceneDrawing } from './scene.draw.js'
import { disc, group, line, oval, path, poly, rect, ring, stroke } from './shape.draw.js'
import { HEIGHT, WIDTH, type Sketch } from './sketch.draw.js'
import { finish, metal, shaded, shadow, stains } from './surface.draw.js'

const DESKS = [
  { wood: '#b98d5f', wall: '#e3d6bd', light: '#fff1cf' },
  { wood: '#a3866c', wall: '#d4dad8', light: '#eef4f2' },
  { wood: '#c0884f', wall: '#e6cba2', light: '#ffdca6' },
] as const

function desk(sketch: Sketch, { wood, wall }: (typeof DESKS)[number]): string {
  const grain = Array.from({ length: 16 }, (_, i) =>
    stroke(`M0 ${360 + i * 36}Q400 ${346 + i * 36 + (i % 3) * 10} 1200 ${356 + i * 36}`, '#5d4026', {
      width: 2.5,
      opacity: 0.16,
    }),
  )
  return group([
    rect([0, 0, WIDTH, 340], shaded(sketch, wall, 0.2)),
    rect([60, -30, 330, 260], '#f6f2e6'),
    rect(
      [76, -30, 298, 244],
      sketch.linear([
        [0, '#b7d6e8'],
        [1, '#e9f1ea'],
      ]),
    ),
    rect([218, -30, 14, 250], '#f6f2e6'),
    oval([240, 200, 400, 220], sketch.fade('#fffbe8', 0.6)),
    rect([0, 330, WIDTH, HEIGHT - 330], shaded(sketch, wood, 0.3)),
    ...grain,
    stains(sketch, [0, 330, WIDTH, 570], ['#6b4a2c', '#f3d9ae']),
    rect([0, 326, WIDTH, 10], '#fff3d8', { opacity: 0.5 }),
  ])
}

/** A card with a grey head and shoulders; nobody's. */
function card(sketch: Sketch): string {
  return group(
    [
      rect([300, 486, 480, 306], '#10151f', { opacity: 0.24, round: 22 }),
      rect(
        [290, 472, 480, 306],
        sketch.linear(
          [
            [0, '#fdfbf4'],
            [1, '#dfe9ea'],
          ],
          [1, 1],
        ),
        { round: 22 },
      ),
      rect([290, 472, 480, 66], shaded(sketch, '#c94b3e', 0.25), { round: 22 }),
      rect([290, 508, 480, 32], '#b9443a'),
      rect([324, 566, 138, 174], '#c3ccd1', { round: 10 }),
      disc([393, 626, 34], '#8d99a1'),
      path('M336 740Q340 674 393 670Q446 674 450 740Z', '#8d99a1'),
      ...[0, 1, 2, 3].map((i) =>
        rect([496, 578 + i * 42, i % 2 === 0 ? 220 : 160, 14], '#8f8a7d', { opacity: 0.7, round: 4 }),
      ),
      rect([324, 494, 190, 18], '#fff3e6', { round: 4, opacity: 0.9 }),
    ],
    { move: 'rotate(-5 530 620)' },
  )
}

function form(sketch: Sketch): string {
  return group(
    [
      rect([716, 398, 380, 420], '#10151f', { opacity: 0.2 }),
      rect(
        [706, 386, 380, 420],
        sketch.linear([
          [0, '#fbfaf4'],
          [1, '#ebe7da'],
        ]),
      ),
      ...Array.from({ length: 8 }, (_, i) =>
        line([746, 470 + i * 38, i % 3 === 2 ? 940 : 1046, 470 + i * 38], '#9a958a', {
          width: 7,
          opacity: 0.6,
        }),
      ),
      rect([820, 412, 150, 20], '#5d6168', { opacity: 0.7 }),
    ],
    { move: 'rotate(7 896 596)' },
  )
}

function pen(sketch: Sketch): string {
  return group(
    [
      rect([640, 838, 330, 20], '#10151f', { opacity: 0.22, round: 10 }),
      rect([640, 824, 260, 22], metal(sketch, '#2c4a70', 'y'), { round: 10 }),
      poly([900, 824, 972, 835, 900, 846], '#c9ccd0'),
      rect([660, 818, 70, 7], '#c9ccd0', { round: 3 }),
    ],
    { move: 'rotate(-16 800 835)' },
  )
}

function cup(sketch: Sketch): string {
  return group([
    shadow(sketch, [150, 700, 130, 26], 0.7),
    ring([232, 610, 44, 48], '#dfe3e0', { width: 20 }),
    path('M56 540L74 684Q150 716 224 684L240 540Z', metal(sketch, '#dfe6e3')),
    oval([148, 540, 92, 26], '#f3f5f2'),
    oval([148, 544, 78, 19], '#8f6b3c'),
    oval([126, 540, 22, 6], '#d9b98a', { opacity: 0.7 }),
    stroke('M120 500q-20 -40 6 -74M168 496q20 -44 -4 -86', '#ffffff', {
      width: 9,
      opacity: 0.4,
      cap: 'round',
    }),
  ])
}

/** The red stamp of a matter that is done. */
function stamp(sketch: Sketch): string {
  return group([
    ring([930, 700, 74, 74], '#c4342b', { width: 9, opacity: 0.75 }),
    poly(
      [930, 650, 944, 686, 982, 686, 952, 710, 962, 746, 930, 724, 898, 746, 908, 710, 878, 686, 916, 686],
      '#c4342b',
      { opacity: 0.75 },
    ),
    oval([930, 700, 120, 90], sketch.fade('#fff3d8', 0.2)),
  ])
}

/** A desk with the papers of an errand run for somebody; stamped when done. */
export const drawService: SceneDrawing = (sketch, { state, variant }) => {
  const look = variantOf(DESKS, variant)
  sketch.add(desk(sketch, look), form(sketch), card(sketch), cup(sketch), pen(sketch))
  if (state === 'after') sketch.add(stamp(sketch))
  sketch.add(finish(sketch, look.light))
}
