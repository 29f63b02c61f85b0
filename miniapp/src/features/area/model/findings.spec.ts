import { ApiError } from '@/platform/http/api-error'
import { blocks, byWeight, findingText, readFindings, refusalOf, type AreaFinding } from './findings'

const found = (more: Partial<AreaFinding>): AreaFinding => ({
  severity: 'warning',
  kind: 'gap',
  refs: [],
  zh: '空隙',
  en: 'Gap',
  ...more,
})

const refused = (code: string, extra: Readonly<Record<string, unknown>> = {}) =>
  new ApiError({ status: 409, code, detail: '不行', errors: [], extra })

describe('what the server found', () => {
  it('is read whichever parts it has', () => {
    const geometry = { type: 'Polygon', coordinates: [] }
    const read = readFindings([
      {
        severity: 'error',
        kind: 'overlap',
        refs: ['a', 1],
        zh: '重叠',
        en: 'Overlap',
        areaM2: 12,
        at: { lng: 120, lat: 33 },
        geometry,
      },
      7,
    ])
    expect(read).toEqual([
      {
        severity: 'error',
        kind: 'overlap',
        refs: ['a'],
        zh: '重叠',
        en: 'Overlap',
        areaM2: 12,
        at: { lng: 120, lat: 33 },
        geometry,
      },
    ])
    expect(readFindings(undefined)).toEqual([])
  })

  it('hinders saving only by an error', () => {
    expect(blocks([found({})])).toBe(false)
    expect(blocks([found({}), found({ severity: 'error' })])).toBe(true)
  })

  it('is told with errors first, the largest ground before the small', () => {
    const order = byWeight([
      found({ areaM2: 9 }),
      found({ areaM2: 90 }),
      found({ severity: 'error', areaM2: 1 }),
    ])
    expect(order.map(({ areaM2 }) => areaM2)).toEqual([1, 90, 9])
  })

  it('is said in the reader’s language', () => {
    expect(findingText(found({}), 'en')).toBe('Gap')
    expect(findingText(found({ en: '' }), 'en')).toBe('空隙')
  })
})

describe('a change that was not taken', () => {
  it('because somebody was quicker is another matter than a wrong one', () => {
    expect(refusalOf(refused('BOUNDARY_CHANGED'))).toEqual({ kind: 'changed', message: '不行' })
  })

  it('brings along what was found', () => {
    const refusal = refusalOf(refused('AREA_CHANGE_REFUSED', { findings: [{ kind: 'overlap', zh: '重叠' }] }))
    expect(refusal).toMatchObject({
      kind: 'refused',
      message: '不行',
      findings: [{ kind: 'overlap', zh: '重叠' }],
    })
  })

  it('names the fields that are wrong', () => {
    const error = new ApiError({
      status: 400,
      code: 'VALIDATION_FAILED',
      detail: '有 1 处填写有误',
      errors: [{ field: 'name', message: '请填名称' }],
      extra: {},
    })
    expect(refusalOf(error)).toMatchObject({ message: '有 1 处填写有误 · 请填名称' })
  })

  it('for want of a network was never refused', () => {
    expect(refusalOf(new Error('offline'))).toEqual({ kind: 'unsent' })
  })
})
