import { inOrder, oneMore } from './ladder-steps'
import { daysIn, isRight, wrongFields } from './settings-form'

describe('the forms of the settings', () => {
  it('know what the server takes', () => {
    expect(isRight({ sort: 'number', min: 0, max: 100 }, 101)).toBe(false)
    expect(isRight({ sort: 'number', min: 0, max: 100 }, Number.NaN)).toBe(false)
    expect(isRight({ sort: 'time' }, '24:00')).toBe(false)
    expect(isRight({ sort: 'levels' }, [])).toBe(false)
    expect(isRight({ sort: 'days' }, [7, 30])).toBe(true)
    expect(isRight({ sort: 'steps' }, [])).toBe(false)
  })

  it('name the fields that are not right yet', () => {
    const values = { quietFrom: '22:00', quietTo: '7:00', digestAt: '', sms: 'all' }
    expect(wrongFields('notices', values)).toEqual(['quietTo', 'digestAt'])
  })

  it('take days as people type them', () => {
    expect(daysIn('7，30 天')).toEqual([7, 30])
    expect(daysIn('')).toEqual([])
  })

  it('put one more step above the highest, to whoever stands above', () => {
    const steps = [
      { atPercent: 125, to: 'community', rings: true },
      { atPercent: 80, to: 'lead', rings: false },
    ] as const
    expect(inOrder(oneMore(steps)).map(({ atPercent, to }) => [atPercent, to])).toEqual([
      [80, 'lead'],
      [125, 'community'],
      [150, 'subdistrict'],
    ])
  })
})
