import { asksAgain, callBackBody, NOTHING_HEARD, type CallBack } from './call-back'

const WORDS = { unanswered: '没人接', called: '已电话回访' }
const RESOLVED = { status: 'resolved' } as const
const CLOSED = { status: 'closed' } as const
const heard = (part: Partial<CallBack>): CallBack => ({ ...NOTHING_HEARD, ...part })

describe('what a call comes to', () => {
  it('nobody answered: noted down, with nothing else', () => {
    expect(callBackBody(RESOLVED, heard({ reached: false }), WORDS)).toEqual({
      ...{ action: 'followUp', reached: false, note: '没人接' },
    })
    expect(
      callBackBody(CLOSED, heard({ reached: false, note: ' 关机 ', satisfaction: 'mostly' }), WORDS),
    ).toEqual({
      ...{ action: 'followUp', reached: false, note: '关机' },
    })
  })

  it('of what waits to be confirmed the verdict is a check, fixed with a rating if there is one', () => {
    expect(callBackBody(RESOLVED, heard({ reached: true }), WORDS)).toBeUndefined()
    expect(callBackBody(RESOLVED, heard({ reached: true, fixed: true }), WORDS)).toEqual({
      ...{ action: 'verify', reached: true, passed: true },
    })
    const happy = heard({
      reached: true,
      fixed: true,
      satisfaction: 'satisfied',
      tags: ['quick'],
      note: '很快',
    })
    expect(callBackBody(RESOLVED, happy, WORDS)).toEqual({
      ...{
        action: 'verify',
        reached: true,
        passed: true,
        satisfaction: 'satisfied',
        tags: ['quick'],
        note: '很快',
      },
    })
  })

  it('not fixed takes a word', () => {
    expect(callBackBody(RESOLVED, heard({ reached: true, fixed: false }), WORDS)).toBeUndefined()
    const leaking = heard({ reached: true, fixed: false, satisfaction: 'unsatisfied', note: '还在漏' })
    expect(callBackBody(RESOLVED, leaking, WORDS)).toEqual({
      ...{ action: 'verify', reached: true, passed: false, note: '还在漏' },
    })
  })

  it('of what is closed it is a rating, and done again only where they ask for it', () => {
    expect(callBackBody(CLOSED, heard({ reached: true }), WORDS)).toBeUndefined()
    expect(callBackBody(CLOSED, heard({ reached: true, satisfaction: 'mostly' }), WORDS)).toEqual({
      ...{ action: 'followUp', reached: true, satisfaction: 'mostly', note: '已电话回访' },
    })
    const unhappy = heard({ reached: true, satisfaction: 'unsatisfied', again: true })
    expect(asksAgain(CLOSED, unhappy)).toBe(true)
    expect(callBackBody(CLOSED, unhappy, WORDS)).toBeUndefined()
    expect(callBackBody(CLOSED, { ...unhappy, note: '又堵了' }, WORDS)).toMatchObject({ reopen: true })
    // Changed their mind to content: what was tapped before no longer counts.
    expect(callBackBody(CLOSED, { ...unhappy, satisfaction: 'satisfied' }, WORDS)).not.toHaveProperty(
      'reopen',
    )
  })
})
