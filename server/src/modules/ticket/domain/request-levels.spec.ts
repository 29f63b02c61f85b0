import { DESK_LEVELS, RELATIONS, type DeskLevel, type Relation } from '@beegrid/shared'
import fc from 'fast-check'
import { levelsAbove } from './request-levels.js'

const as = (...relations: Relation[]): ReadonlySet<Relation> => new Set(relations)

describe('whose answers a request needs', () => {
  const usual = ['community', 'subdistrict'] as const

  it('are those the county chose, from below', () => {
    expect(levelsAbove(usual, as('lead'))).toEqual(usual)
    expect(levelsAbove(['county', 'community'], as('lead'))).toEqual(['community', 'county'])
  })

  it('leave out the asker’s own desk and those below it', () => {
    expect(levelsAbove(usual, as('lead', 'community'))).toEqual(['subdistrict'])
    expect(levelsAbove(usual, as('lead', 'subdistrict'))).toEqual(['county'])
  })

  it('are never none, never below the asker, and in order, whatever a county chooses', () => {
    const rank = (level: DeskLevel): number => DESK_LEVELS.indexOf(level)
    fc.assert(
      fc.property(
        fc.subarray([...DESK_LEVELS], { minLength: 1 }),
        fc.subarray([...RELATIONS]),
        (chosen, relations) => {
          const levels = levelsAbove(chosen, as(...relations))
          const own = Math.max(...DESK_LEVELS.map((level) => (relations.includes(level) ? rank(level) : -1)))
          const ranks = levels.map(rank)
          expect(ranks.length).toBeGreaterThan(0)
          expect(ranks).toEqual([...ranks].sort())
          expect(ranks.every((each) => each > own || own === 2)).toBe(true)
        },
      ),
    )
  })
})
