import type { DemoRandom } from '../random.util.js'

/** Offset 0 to 1, colour, opacity. */
export type Stop = readonly [number, string, number?]

/** Shares of the painted shape's box. */
export type Corner = readonly [number, number]

export const WIDTH = 1200
export const HEIGHT = 900

const stopsOf = (stops: readonly Stop[]): string =>
  stops
    .map(([offset, colour, opacity]) => {
      const shown = opacity === undefined ? '' : ` stop-opacity="${opacity}"`
      return `<stop offset="${offset}" stop-color="${colour}"${shown}/>`
    })
    .join('')

/** Collects the parts of one drawing, back to front, and what they are painted with. */
export class Sketch {
  private readonly defs: string[] = []
  private readonly parts: string[] = []
  private readonly known = new Map<string, string>()

  constructor(readonly random: DemoRandom) {}

  add(...parts: readonly string[]): this {
    this.parts.push(...parts)
    return this
  }

  /** A gradient over the painted shape from one corner of it to another. */
  linear(stops: readonly Stop[], to: Corner = [0, 1], from: Corner = [0, 0]): string {
    const frame = `x1="${from[0]}" y1="${from[1]}" x2="${to[0]}" y2="${to[1]}"`
    return this.define((id) => `<linearGradient id="${id}" ${frame}>${stopsOf(stops)}</linearGradient>`)
  }

  /** A gradient from the middle of the painted shape outwards. */
  radial(stops: readonly Stop[], centre: Corner = [0.5, 0.5], radius = 0.5): string {
    const frame = `cx="${centre[0]}" cy="${centre[1]}" r="${radius}"`
    return this.define((id) => `<radialGradient id="${id}" ${frame}>${stopsOf(stops)}</radialGradient>`)
  }

  /** A patch that fades to nothing at its edge: cheaper to render than a blur, and as soft. */
  fade(colour: string, strength = 1): string {
    return this.radial([
      [0, colour, strength],
      [0.35, colour, strength * 0.72],
      [0.7, colour, strength * 0.2],
      [1, colour, 0],
    ])
  }

  /** A blur of so many pixels; dear, so for shapes that no gradient can soften. */
  blur(pixels: number): string {
    const frame = 'x="-15%" y="-15%" width="130%" height="130%"'
    return this.define(
      (id) => `<filter id="${id}" ${frame}><feGaussianBlur stdDeviation="${pixels}"/></filter>`,
    )
  }

  clip(d: string): string {
    return this.define((id) => `<clipPath id="${id}"><path d="${d}"/></clipPath>`)
  }

  toSvg(): string {
    const size = `width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}"`
    const defs = `<defs>${this.defs.join('')}</defs>`
    return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${defs}${this.parts.join('')}</svg>`
  }

  private define(write: (id: string) => string): string {
    const text = write('?')
    const id = this.known.get(text) ?? `d${this.known.size}`
    if (!this.known.has(text)) this.defs.push(write(id))
    this.known.set(text, id)
    return `url(#${id})`
  }
}
