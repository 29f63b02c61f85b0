import type { DemoRandom } from '../random.util.js'
import { GIVEN_NAMES, SURNAMES } from '../words/person-names.words.js'

/** Hands out made-up names, each once in a county as long as there are enough. */
export class PersonNames {
  private readonly taken: Set<string>

  constructor(
    private readonly random: DemoRandom,
    taken: readonly string[],
  ) {
    this.taken = new Set(taken)
  }

  next(): string {
    const pool = this.random.chance(0.52) ? GIVEN_NAMES.woman : GIVEN_NAMES.man
    for (let tries = 0; ; tries += 1) {
      const name = this.random.weighted(SURNAMES) + this.random.pick(pool)
      // A county has more people than our few pools give names: then two share one, as happens.
      if (!this.taken.has(name) || tries > 30) {
        this.taken.add(name)
        return name
      }
    }
  }
}
