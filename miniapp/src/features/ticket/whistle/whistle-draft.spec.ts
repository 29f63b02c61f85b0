import { meetingAt, nextDays, toggleParty, whistleBody, type WhistleDraft } from './whistle-draft'

/** 2026-11-22 16:00 in the county. */
const NOW = Date.UTC(2026, 10, 22, 8)
const TODAY = Date.UTC(2026, 10, 21, 16)

const draft = (rest: Partial<WhistleDraft> = {}): WhistleDraft => ({
  ...{
    parties: ['a'],
    reason: '请到场',
    joint: false,
    day: TODAY,
    clock: '09:00',
    place: '',
    leadId: undefined,
  },
  ...rest,
})

describe('a whistle being written', () => {
  it('asks for parties and a reason, and for a joint action also when and where', () => {
    expect(whistleBody(draft({ parties: [] }), NOW)).toBeUndefined()
    expect(whistleBody(draft({ reason: '  ' }), NOW)).toBeUndefined()
    expect(whistleBody(draft(), NOW)).toEqual({ action: 'whistle', organisationIds: ['a'], reason: '请到场' })
    const joint = draft({ joint: true, day: TODAY + 86_400_000, leadId: 'a' })
    expect(whistleBody(joint, NOW)).toBeUndefined()
    expect(whistleBody({ ...joint, place: '东门' }, NOW)).toMatchObject({
      joint: { at: '2026-11-23T01:00:00.000Z', place: '东门', leadOrganisationId: 'a' },
    })
  })

  it('meets later than now, at a time of day of the county', () => {
    expect(nextDays(NOW, 2)).toEqual([TODAY, TODAY + 86_400_000])
    expect(meetingAt({ day: TODAY, clock: '16:30' }, NOW)).toBe(NOW + 30 * 60_000)
    expect(meetingAt({ day: TODAY, clock: '9：05' }, NOW)).toBeUndefined()
    for (const clock of ['', '25:00', '9点'])
      expect(meetingAt({ day: TODAY + 86_400_000, clock }, NOW)).toBeUndefined()
  })

  it('has no lead that is not called any more', () => {
    expect(toggleParty(draft({ leadId: 'a' }), 'a')).toMatchObject({ parties: [], leadId: undefined })
    expect(toggleParty(draft({ leadId: 'a' }), 'b')).toMatchObject({ parties: ['a', 'b'], leadId: 'a' })
  })
})
