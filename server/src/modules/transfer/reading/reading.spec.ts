import fc from 'fast-check'
import { fromInert, inert, looksLikeFormula } from '../domain/cell.js'
import { isScientific, wholeDigits } from '../domain/scientific.js'
import { UnreadableFile } from '../domain/unreadable-file.js'
import { wktOf } from '../exports/wkt.js'
import { csvOf, xlsxOf } from '../exports/write-table.js'
import { COLUMNS } from '../sorts/columns.js'
import { jsonFault, refuseDeepJson } from './json-shape.js'
import { outlineOf } from './outline.js'
import { readFile } from './read-file.js'
import { parseWkt } from './wkt.js'

/** Words a register may hold: printable, not blank at either end, not a lone dash (which means nothing). */
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((text) => text.trim())
  .filter(
    (text) =>
      text !== '' &&
      text !== '-' &&
      text.length <= 40 &&
      /^[^\p{C}\p{Z}\uFFFD]+$/u.test(text.replace(/ /g, '')),
  )
  .filter((text) => !text.includes('锟斤拷'))

const position = fc.tuple(
  fc.double({ min: 73.1, max: 135, noNaN: true }),
  fc.double({ min: 3.1, max: 53, noNaN: true }),
)

describe('what is written comes back as it was', () => {
  const rows = fc.array(fc.record({ householder: words, room: words, liaison: words }), {
    minLength: 1,
    maxLength: 5,
  })
  const keys = ['householder', 'room', 'liaison']

  it.each([
    ['CSV', 60],
    ['XLSX', 10],
  ] as const)('any words, in %s', async (format, numRuns) => {
    await fc.assert(
      fc.asyncProperty(rows, async (households) => {
        const given = households.map((values) => ({ values: { placeKey: 'Ab3kQ9', ...values } }))
        const bytes =
          format === 'CSV' ? csvOf(COLUMNS.households, given) : await xlsxOf(COLUMNS.households, given)
        const { records } = await readFile(bytes, `h.${format.toLowerCase()}`, 'households')
        expect(records.map(({ values }) => keys.map((key) => values.get(key)))).toEqual(
          households.map(({ householder, room, liaison }) => [householder, room, liaison]),
        )
      }),
      { numRuns, endOnFailure: true },
    )
  })

  it('any outline, as WKT', () => {
    const ring = fc
      .array(position, { minLength: 3, maxLength: 20 })
      .map((open) => [...open, open[0] ?? [120, 33]] as [number, number][])
    fc.assert(
      fc.property(fc.array(ring, { minLength: 1, maxLength: 3 }), (coordinates) => {
        const one = { type: 'Polygon' as const, coordinates }
        const many = { type: 'MultiPolygon' as const, coordinates: [coordinates, coordinates] }
        for (const geometry of [one, many])
          expect(outlineOf(parseWkt(wktOf(geometry)))).toEqual({ value: geometry })
      }),
    )
  })

  it('G31 any text is inert and comes back', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('', '=', '+', '-', '@', '\t', "'=", "''@"), (rest, start) => {
        const text = `${start}${rest}`
        expect(inert(text)).not.toMatch(/^[=+\-@\t\r\n]/)
        expect(fromInert(inert(text))).toBe(text)
      }),
    )
  })
})

describe('numbers that spreadsheets spoil', () => {
  it.each([
    ['3.20924E+14', undefined],
    ['1.38E+10', undefined],
    ['1.3800001111E10', '13800001111'],
    ['3.20924100001001E14', '320924100001001'],
    ['-1.5E1', undefined],
  ])('%s is %s', (text, digits) => {
    expect(isScientific(text)).toBe(true)
    expect(wholeDigits(text)).toBe(digits)
  })

  it('a telephone with its country code and a negative number are no formulas', () => {
    expect(['+86 138 0000 0001', '-12.5', '+1'].filter(looksLikeFormula)).toEqual([])
    expect(['=1', '+A1', '-cmd', '@x'].filter(looksLikeFormula)).toHaveLength(4)
  })
})

describe('WKT', () => {
  it.each([
    'POLYGON((',
    'POLYGON((1 2,3 4',
    'POLYGON EMPTY',
    'POINT(1 2)',
    'POLYGON((1 2 3 4 5))',
    'POLYGON((((1 2))))',
    'POLYGON((1,2))',
    'MULTIPOLYGON((1 2))',
  ])('WKT that is none: %s', (text) => {
    expect(outlineOf(parseWkt(text))).toHaveProperty('trouble')
  })

  it('knows what databases put in front, and a third dimension', () => {
    expect(parseWkt('SRID=4490;POLYGON Z ((120 33 1, 121 33 1, 121 34 1, 120 33 1))')?.coordinates).toEqual([
      [
        [120, 33],
        [121, 33],
        [121, 34],
        [120, 33],
      ],
    ])
  })
})

describe('JSON that is none', () => {
  it.each([
    ['{"features":[{"a":1},{"b":[NaN]}]}', { feature: 2, near: 'NaN]}]}' }],
    ['{"features":[{"a":"NaN, [{"},{"b":[1,]}]}', { feature: 2, near: ',]}]}' }],
    ['{"features":[{"a":"\\\\\\"x"},{"b":"open', { feature: 2, near: '"open' }],
    ['{"x":1', { row: 1, near: '' }],
  ])('%s', (text, fault) => {
    expect(jsonFault(text)).toEqual(fault)
  })

  it('brackets in texts do not nest', () => {
    expect(() => {
      refuseDeepJson(JSON.stringify({ text: '['.repeat(1000) }))
    }).not.toThrow()
    expect(() => {
      refuseDeepJson('['.repeat(100))
    }).toThrow(UnreadableFile)
  })

  it('its cost grows with its length alone (G56)', () => {
    for (const text of [
      `"${'a'.repeat(5_000_000)}`,
      `"${'\\'.repeat(5_000_000)}`,
      '[,'.repeat(1_000_000),
      ', '.repeat(1_000_000),
    ])
      expect(jsonFault(text)).toBeDefined()
  })
})
