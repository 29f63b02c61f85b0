/** How a shape is painted besides its colour. */
export interface Paint {
  readonly opacity?: number
  /** Corner radius of a box. */
  readonly round?: number
  /** An SVG transform. */
  readonly move?: string
  readonly filter?: string
  readonly clip?: string
}

/** How a line is drawn; butt ends unless `cap` says round. */
export interface Pen extends Paint {
  readonly width: number
  readonly cap?: 'round'
  readonly dash?: string
}

/** x, y, width, height in pixels. */
export type Box = readonly [number, number, number, number]
/** Centre x, y and the two radii. */
export type Oval = readonly [number, number, number, number]

/** A number as SVG wants it: one decimal is a tenth of a pixel. */
export const n = (value: number): string => String(Math.round(value * 10) / 10)

function attributes(paint: Paint): string {
  const { opacity, move, filter, clip } = paint
  const parts = [
    opacity === undefined ? '' : ` opacity="${Math.round(opacity * 1000) / 1000}"`,
    move === undefined ? '' : ` transform="${move}"`,
    filter === undefined ? '' : ` filter="${filter}"`,
    clip === undefined ? '' : ` clip-path="${clip}"`,
  ]
  return parts.join('')
}

export function rect([x, y, w, h]: Box, fill: string, paint: Paint = {}): string {
  const round = paint.round === undefined ? '' : ` rx="${n(paint.round)}"`
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="${fill}"${round}${attributes(paint)}/>`
}

export const oval = ([x, y, rx, ry]: Oval, fill: string, paint: Paint = {}): string =>
  `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}"${attributes(paint)}/>`

export const disc = ([x, y, r]: readonly [number, number, number], fill: string, paint: Paint = {}): string =>
  oval([x, y, r, r], fill, paint)

export const path = (d: string, fill: string, paint: Paint = {}): string =>
  `<path d="${d}" fill="${fill}"${attributes(paint)}/>`

/** A filled shape with straight sides: x, y, x, y … */
export function poly(points: readonly number[], fill: string, paint: Paint = {}): string {
  return path(`M${points.map(n).join(' ')}Z`, fill, paint)
}

export function stroke(d: string, colour: string, pen: Pen): string {
  const cap = pen.cap === undefined ? '' : ` stroke-linecap="${pen.cap}" stroke-linejoin="${pen.cap}"`
  const dash = pen.dash === undefined ? '' : ` stroke-dasharray="${pen.dash}"`
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${n(pen.width)}"${cap}${dash}${attributes(pen)}/>`
}

/** A straight line: x1, y1, x2, y2. */
export const line = (ends: readonly [number, number, number, number], colour: string, pen: Pen): string =>
  stroke(`M${ends.map(n).join(' ')}`, colour, pen)

export const ring = ([x, y, rx, ry]: Oval, colour: string, pen: Pen): string => {
  const d = `M${n(x - rx)} ${n(y)}a${n(rx)} ${n(ry)} 0 1 0 ${n(rx * 2)} 0a${n(rx)} ${n(ry)} 0 1 0 ${n(-rx * 2)} 0Z`
  return stroke(d, colour, pen)
}

export const group = (parts: readonly string[], paint: Paint = {}): string =>
  `<g${attributes(paint)}>${parts.join('')}</g>`

/** The path of a soft closed shape through corners x, y, x, y … */
export function softPath(corners: readonly number[]): string {
  const count = corners.length / 2
  const x = (i: number): number => corners[((i + count) % count) * 2] ?? 0
  const y = (i: number): number => corners[((i + count) % count) * 2 + 1] ?? 0
  const curves = Array.from({ length: count }, (_, i) => {
    const end = [(x(i) + x(i + 1)) / 2, (y(i) + y(i + 1)) / 2]
    return `Q${n(x(i))} ${n(y(i))} ${end.map(n).join(' ')}`
  })
  return `M${n((x(0) + x(-1)) / 2)} ${n((y(0) + y(-1)) / 2)}${curves.join('')}Z`
}
