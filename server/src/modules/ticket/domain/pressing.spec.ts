import { isPressing } from './pressing.js'

describe('work that wakes people', () => {
  it('is danger, or what the last clock of the work counts day and night', () => {
    const hours = { stage: 'resolve', limitUnit: 'urgent_hour' } as const
    const days = { stage: 'resolve', limitUnit: 'work_day' } as const
    const accept = { stage: 'accept', limitUnit: 'urgent_minute' } as const
    expect(isPressing({ danger: null }, [hours, accept])).toBe(true)
    expect(isPressing({ danger: null }, [days, accept])).toBe(false)
    expect(isPressing({ danger: null }, [hours, days])).toBe(false)
    expect(isPressing({ danger: null }, [])).toBe(false)
    expect(isPressing({ danger: 'gas' }, [days])).toBe(true)
  })
})
