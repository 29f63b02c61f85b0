import type { states as zh } from '../zh-cn/states'

export const states: typeof zh = {
  overdueBy: (span) => `Overdue by ${span}`,
  overdueCheck: (span) => `Check overdue ${span}`,
  overdueStaff: (span) => `Overdue ${span}`,
  keptOnPhone: 'Kept on this phone',
  sending: 'Sending',
  newForYou: 'New for you',
  steps: { received: 'Received', accepted: 'Accepted', arrived: 'On site', mended: 'Fixed' },
  staffSteps: {
    reported: 'Report',
    accepted: 'Accept',
    arrived: 'Arrive',
    resolved: 'Submit',
    verified: 'Check',
  },
  talked: 'Sessions',
  settled: 'Settled',
  nextStep: 'Next',
}
