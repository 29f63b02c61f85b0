import { TICKET_ACTIONS, actionRule } from '@beegrid/shared'
import { needsGiven, strayFields, type ActionInput } from './action-input.js'

const input = (rest: Partial<ActionInput>): ActionInput => ({ action: 'resolve', mediaIds: [], ...rest })

describe('action input', () => {
  it('counts blank words as nothing', () => {
    expect(needsGiven(input({ note: '  \n' })).has('note')).toBe(false)
    expect(needsGiven(input({ note: '接头已换' })).has('note')).toBe(true)
  })

  it('takes a position or a reason on arrival', () => {
    const position = { lng: 120, lat: 33, accuracyM: 5 }
    expect(needsGiven(input({ action: 'arrive', position })).has('positionOrReason')).toBe(true)
    expect(needsGiven(input({ action: 'arrive', reason: '地下室没有信号' })).has('positionOrReason')).toBe(
      true,
    )
    expect(needsGiven(input({ action: 'arrive' })).has('positionOrReason')).toBe(false)
  })

  it('takes a verdict of “not fixed” for a verdict', () => {
    expect(needsGiven(input({ action: 'verify', passed: false })).has('passed')).toBe(true)
  })

  it('G20 refuses fields that do not belong to the action', () => {
    expect(strayFields('accept', ['action', 'version', 'passed'])).toEqual(['passed'])
    expect(strayFields('verify', ['action', 'passed', 'note'])).toEqual([])
  })

  it('lets every action somebody may perform carry what it needs', () => {
    const fieldOf: Record<string, string> = {
      positionOrReason: 'location',
      content: 'description',
      photo: 'mediaIds',
      into: 'intoId',
      parties: 'organisationIds',
    }
    for (const action of TICKET_ACTIONS.filter(
      (each) => each !== 'report' && actionRule(each).by.length > 0,
    )) {
      const fields = actionRule(action).needs.map((need) => fieldOf[need] ?? need)
      expect([action, strayFields(action, fields)]).toEqual([action, []])
    }
  })
})
