import { noMeasures, type Measure, type Measures } from './measures.js'
import type { Unit } from './unit.js'

export interface UnitTally {
  readonly unit: Unit
  readonly measures: Measures
}

/** What one ticket counts, unit by unit. */
export class Tally {
  private readonly units = new Map<string, UnitTally>()

  add(unit: Unit, measure: Measure, count = 1): void {
    if (count === 0) return
    const tally = this.units.get(unit.id) ?? { unit, measures: noMeasures() }
    tally.measures[measure] += count
    this.units.set(unit.id, tally)
  }

  /** One of `measure` for each that holds. */
  addEach(unit: Unit, facts: Partial<Record<Measure, boolean>>): void {
    for (const [measure, holds] of Object.entries(facts)) if (holds) this.add(unit, measure as Measure)
  }

  all(): readonly UnitTally[] {
    return [...this.units.values()]
  }
}
