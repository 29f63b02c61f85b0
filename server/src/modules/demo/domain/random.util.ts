// Looked up once: inside a test runner's sandbox every look-up of a global is dear.
const { floor, imul } = Math

/** The state of one pseudo-random stream: four 32-bit words. */
type State = [number, number, number, number]

/** Spreads a text over four 32-bit words (cyrb128), so that neighbouring labels give unrelated streams. */
function spread(text: string): State {
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762]
  for (let i = 0; i < text.length; i += 1) {
    const k = text.charCodeAt(i)
    a = b ^ imul(a ^ k, 597399067)
    b = c ^ imul(b ^ k, 2869860233)
    c = d ^ imul(c ^ k, 951274213)
    d = a ^ imul(d ^ k, 2716044179)
  }
  return [(a ^ b ^ c ^ d) >>> 0, (b ^ a) >>> 0, (c ^ a) >>> 0, (d ^ a) >>> 0]
}

/**
 * The demo world's own dice (sfc32): the same label gives the same numbers on every machine.
 * Only integer operations and one division are used, never the platform's sine or logarithm.
 */
export class DemoRandom {
  private readonly state: State

  constructor(private readonly label: string) {
    this.state = spread(label)
    for (let i = 0; i < 12; i += 1) this.next()
  }

  /** An own stream for a part of the world: changing one part leaves the others as they were. */
  fork(part: string): DemoRandom {
    return new DemoRandom(`${this.label}/${part}`)
  }

  /** Uniform in [0, 1). */
  next(): number {
    const s = this.state
    const sum = (((s[0] + s[1]) | 0) + s[3]) | 0
    s[3] = (s[3] + 1) | 0
    s[0] = s[1] ^ (s[1] >>> 9)
    s[1] = (s[2] + (s[2] << 3)) | 0
    s[2] = (((s[2] << 21) | (s[2] >>> 11)) + sum) | 0
    return (sum >>> 0) / 4294967296
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.next()
  }

  /** A whole number from low to high, both included. */
  int(low: number, high: number): number {
    return low + floor(this.next() * (high - low + 1))
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  pick<T>(list: readonly T[]): T {
    const item = list[floor(this.next() * list.length)]
    if (item === undefined) throw new Error(`nothing to pick from in ${this.label}`)
    return item
  }

  /** Picks by weight; the weights need not sum to one. */
  weighted<T>(list: readonly (readonly [T, number])[]): T {
    let left = this.next() * list.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [item, weight] of list) {
      left -= weight
      if (left < 0) return item
    }
    return this.pick(list)[0]
  }

  shuffled<T>(list: readonly T[]): T[] {
    return list
      .map((item) => ({ item, order: this.next() }))
      .sort((a, b) => a.order - b.order)
      .map(({ item }) => item)
  }
}
