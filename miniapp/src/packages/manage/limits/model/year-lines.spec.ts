import { readYearLines, yearLines } from './year-lines'

describe('a year of holidays, a day a line', () => {
  it('reads what it writes', () => {
    const days = [
      { date: '2027-01-01', working: false, name: '元旦' },
      { date: '2027-01-03', working: true, name: '' },
    ]
    expect(yearLines(days)).toBe('2027-01-01 休 元旦\n2027-01-03 班')
    expect(readYearLines(yearLines(days))).toEqual({ days, wrong: undefined })
  })

  it('passes over empty lines, and names the first that is not clear', () => {
    expect(readYearLines('\n 2027-05-01  休  劳动节 \n\n')).toMatchObject({
      days: [{ date: '2027-05-01', working: false, name: '劳动节' }],
    })
    expect(readYearLines('2027-05-01 休\n5 月 2 日 休').wrong).toBe(2)
  })
})
