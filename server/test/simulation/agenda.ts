interface Entry {
  readonly at: number
  readonly order: number
  readonly happens: () => Promise<void>
}

/** What will happen when: a heap by time, in the order of entry among equals. */
export class Agenda {
  private readonly entries: Entry[] = []
  private count = 0

  /** @param at epoch milliseconds */
  add(at: number, happens: () => Promise<void>): void {
    this.count += 1
    this.entries.push({ at, order: this.count, happens })
    this.rise(this.entries.length - 1)
  }

  /** Takes out what comes next, unless that is not before `until`. */
  next(until: number): Entry | undefined {
    const [first] = this.entries
    if (!first || first.at >= until) return undefined
    const last = this.entries.pop()
    if (last && this.entries.length > 0) {
      this.entries[0] = last
      this.sink(0)
    }
    return first
  }

  private rise(index: number): void {
    const above = (index - 1) >> 1
    if (index === 0 || !this.isBefore(index, above)) return
    this.swap(index, above)
    this.rise(above)
  }

  private sink(index: number): void {
    const [left, right] = [2 * index + 1, 2 * index + 2]
    let least = this.isBefore(left, index) ? left : index
    if (this.isBefore(right, least)) least = right
    if (least === index) return
    this.swap(index, least)
    this.sink(least)
  }

  private isBefore(one: number, other: number): boolean {
    const [a, b] = [this.entries[one], this.entries[other]]
    if (!a || !b) return false
    return a.at === b.at ? a.order < b.order : a.at < b.at
  }

  private swap(one: number, other: number): void {
    const [a, b] = [this.entries[one], this.entries[other]]
    if (a && b) [this.entries[one], this.entries[other]] = [b, a]
  }
}
