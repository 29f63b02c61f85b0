import fc from 'fast-check'
import { codeBelow, isCodeOf, nestsIn, nextCode } from '../../src/modules/area/domain/keep/area-code.js'

const serial = fc.integer({ min: 1, max: 999 }).map((each) => String(each).padStart(3, '0'))

describe('area codes', () => {
  it('have 6 digits for a county, 12 for towns and communities, 15 for grids', () => {
    const right = [
      ['county', '320924'],
      ['county', '320924000000'],
      ['subdistrict', '320924100000'],
      ['community', '320924100001'],
      ['grid', '320924100001001'],
    ] as const
    for (const [level, code] of right) expect([code, isCodeOf(level, code)]).toEqual([code, true])
    const wrong = [
      ['county', '3209240'],
      ['county', '320924000001'],
      ['subdistrict', '320924100001'],
      ['subdistrict', '320924'],
      ['community', '320924100000'],
      ['community', '32092410000１'],
      ['grid', '320924100001000'],
      ['grid', '3209241000010001'],
      ['grid', '320924 00001001'],
      ['grid', ''],
    ] as const
    for (const [level, code] of wrong)
      expect([level, code, isCodeOf(level, code)]).toEqual([level, code, false])
  })

  it('the next one nests in its parent and was never given, whatever was', () => {
    fc.assert(
      fc.property(fc.array(serial, { maxLength: 60 }), (serials) => {
        const used = serials.map((each) => `320924100001${each}`)
        const next = nextCode('grid', '320924100001', [...used, '320924100002999']) ?? ''
        expect(isCodeOf('grid', next)).toBe(true)
        expect(nestsIn('grid', next, '320924100001')).toBe(true)
        expect(used).not.toContain(next)
      }),
    )
  })

  it('start at 001, go on after the highest, and fill what is left after 999', () => {
    expect(nextCode('grid', '320924100001', [])).toBe('320924100001001')
    expect(nextCode('grid', '320924100001', ['320924100001007'])).toBe('320924100001008')
    expect(nextCode('grid', '320924100001', ['320924100001999'])).toBe('320924100001001')
    expect(nextCode('community', '320924100000', ['320924100401', '320924100000'])).toBe('320924100402')
    expect(nextCode('subdistrict', '320924', ['320924000000', '320924100000'])).toBe('320924101000')
    const all = Array.from({ length: 999 }, (_, i) => `320924100001${String(i + 1).padStart(3, '0')}`)
    expect(nextCode('grid', '320924100001', all)).toBeUndefined()
  })

  it('keep their serial below another parent', () => {
    expect(codeBelow('grid', '320924100001007', '320924100003')).toBe('320924100003007')
    expect(codeBelow('community', '320924100401', '320924102000')).toBe('320924102401')
  })
})
