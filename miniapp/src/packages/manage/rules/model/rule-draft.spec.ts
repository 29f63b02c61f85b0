import {
  ALWAYS,
  changesOf,
  clockOf,
  isComplete,
  minuteOf,
  newRule,
  tableText,
  timeKindOf,
  type DraftRule,
} from './rule-draft'

const rule = (id: string, rest: Partial<DraftRule> = {}): DraftRule => ({
  ...{ id, areaId: 'county', time: ALWAYS, owner: { kind: 'gridPost' } },
  ...rest,
})

describe('a table that is being written', () => {
  it('knows what was added, changed and removed, whatever order rules stand in', () => {
    const base = [rule('1'), rule('2'), rule('3')]
    const draft = [rule('4'), rule('3'), rule('2', { categoryId: 'pipe' })]
    expect(changesOf(base, draft)).toEqual({ added: ['4'], edited: ['2'], removed: ['1'] })
    expect(changesOf(base, [...base].reverse())).toEqual({ added: [], edited: [], removed: [] })
    expect(tableText(base)).toBe(tableText([...base].reverse()))
    expect(tableText(base)).not.toBe(tableText(draft))
  })

  it('is finished when each rule says to whom', () => {
    expect(isComplete(newRule('county'))).toBe(false)
    expect(isComplete(rule('1', { owner: { kind: 'organisation', organisationId: 'water' } }))).toBe(true)
    expect(isComplete(rule('1', { owner: { kind: 'desk' } }))).toBe(false)
    expect(isComplete(rule('1', { owner: { kind: 'namedDesk', areaId: 'town' } }))).toBe(true)
    expect(isComplete(rule('1'))).toBe(true)
  })

  it('names the usual times, and reads the clock both ways', () => {
    expect(timeKindOf()).toBe('always')
    expect(timeKindOf({ weekdays: 127, fromMinute: 1080, toMinute: 480 })).toBe('night')
    expect(timeKindOf({ weekdays: 3, fromMinute: 1080, toMinute: 480 })).toBe('custom')
    expect([clockOf(510), clockOf(1440), minuteOf('08:30')]).toEqual(['08:30', '00:00', 510])
  })
})
