/** Reads `POLYGON((x y, …),(…))` and `MULTIPOLYGON(((…)))` into GeoJSON; undefined when it is neither. Checks no ring. */
const HEAD = /^(?:SRID=4326;|SRID=4490;)?\s*(MULTI)?POLYGON\s*(?:Z\s*)?/i
const NUMBER = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/

type Nested = readonly Nested[] | readonly number[]

interface WktGeometry {
  readonly type: 'Polygon' | 'MultiPolygon'
  readonly coordinates: Nested
}

/** Brackets as arrays: `((1 2, 3 4))` is `[[[1, 2], [3, 4]]]`. Walks without recursion, at most `depth` deep. */
class BracketReader {
  private readonly open: Nested[][] = []
  private result: Nested | undefined

  constructor(
    private readonly text: string,
    private readonly depth: number,
  ) {}

  read(): Nested | undefined {
    for (const [token] of this.text.matchAll(/[()]|[^(),]+/g)) {
      if (!this.take(token)) return undefined
    }
    return this.open.length === 0 ? this.result : undefined
  }

  private take(token: string): boolean {
    if (token === '(') return this.openBracket()
    if (token === ')') return this.closeBracket()
    return token.trim() === '' || this.position(token.trim())
  }

  private openBracket(): boolean {
    if (this.result || this.open.length >= this.depth) return false
    this.open.push([])
    return true
  }

  private closeBracket(): boolean {
    const closed = this.open.pop()
    if (!closed) return false
    const above = this.open.at(-1)
    if (above) above.push(closed)
    else this.result = closed
    return true
  }

  private position(token: string): boolean {
    const words = token.split(/\s+/)
    const ring = this.open.length === this.depth ? this.open.at(-1) : undefined
    if (!ring || words.length < 2 || words.length > 3 || !words.every((word) => NUMBER.test(word)))
      return false
    ring.push(words.slice(0, 2).map(Number))
    return true
  }
}

export function parseWkt(text: string): WktGeometry | undefined {
  const head = HEAD.exec(text)
  if (!head) return undefined
  const multi = head[1] !== undefined
  const coordinates = new BracketReader(text.slice(head[0].length), multi ? 3 : 2).read()
  return coordinates && { type: multi ? 'MultiPolygon' : 'Polygon', coordinates }
}
