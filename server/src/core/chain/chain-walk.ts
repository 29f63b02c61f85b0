/** A row of a keyed chain. */
export interface ChainLink {
  /** From 1, without gaps. */
  readonly seq: number
  readonly hash: string
}

/** How far a chain should go, as it is noted elsewhere. */
export interface ChainEnd {
  readonly seq: number
  readonly hash: string
}

/** `changed`: its hash does not fit. `missing`: it and perhaps more after it. `end`: all rows fit, the end noted does not. */
export type ChainFlaw = 'changed' | 'missing' | 'added' | 'end'

export interface ChainFault<L extends ChainLink = ChainLink> {
  readonly seq: number
  readonly flaw: ChainFlaw
  /** The row itself, where there is one. */
  readonly link?: L
}

/** Walks a chain from its start, row by row in order, and goes on behind whatever is wrong: every bad row is named, not the first alone. */
export class ChainWalk<L extends ChainLink> {
  readonly faults: ChainFault<L>[] = []
  private next = 1
  /** Undefined behind a gap: what the next row was joined to is gone. */
  private previous: string | undefined

  /** @param hashOf what the hash of a row should be after the hash before */
  constructor(
    start: string,
    private readonly hashOf: (previous: string, link: L) => string,
  ) {
    this.previous = start
  }

  step(link: L): void {
    const { seq, hash } = link
    if (seq < this.next) {
      this.faults.push({ seq, flaw: 'added', link })
      return
    }
    if (seq > this.next) this.gap()
    else if (this.previous !== undefined && this.hashOf(this.previous, link) !== hash)
      this.faults.push({ seq, flaw: 'changed', link })
    this.previous = hash
    this.next = seq + 1
  }

  /** Compares with the end noted, once all rows were seen. */
  end({ seq, hash }: ChainEnd): readonly ChainFault<L>[] {
    const last = this.next - 1
    if (last < seq) this.gap()
    else if (last > seq) this.beyond(seq)
    else if (this.faults.length === 0 && hash !== this.previous) this.faults.push({ seq, flaw: 'end' })
    return this.faults
  }

  private gap(): void {
    this.faults.push({ seq: this.next, flaw: 'missing' })
    this.previous = undefined
  }

  /** Rows behind the end were added, whatever their hashes say. */
  private beyond(end: number): void {
    const within = this.faults.filter(({ seq }) => seq <= end)
    this.faults.splice(0, this.faults.length, ...within, { seq: end + 1, flaw: 'added' })
  }
}
