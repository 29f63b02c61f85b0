import type { settings as zh } from '../zh-cn/settings'

const field = (label: string, note: string, unit = '') => ({ label, note, unit })

export const settings: typeof zh = {
  title: 'Settings',
  about: 'What the county decides for itself: how delays are raised, who grants, when to call back',
  save: 'Save',
  undo: 'Undo',
  saved: 'Saved. It counts from now on',
  failed: 'Not saved. Please try again',
  on: 'On',
  off: 'Off',
  days: 'days',
  range: (min: number, max: number) => `A whole number from ${min} to ${max}, please`,
  wrong: {
    time: 'A time of day such as 22:00, please',
    days: '1 to 365 days, at most four times',
    levels: 'Choose at least one level',
    steps: 'Percentages are whole numbers from 1 to 1000',
    flag: '',
    categories: '',
    choice: '',
  },
  targets: {
    lead: 'Whoever has it',
    standIn: 'The stand-in',
    community: 'Community',
    subdistrict: 'Town',
    county: 'County centre',
  },
  atPercent: 'Percent of the limit',
  target: 'Who is told',
  rings: 'Ring if urgent',
  addStep: 'One more step',
  removeStep: 'Remove this step',
  when: (percent: number) => {
    if (!Number.isFinite(percent)) return ''
    if (percent < 100) return 'reminder before the limit'
    return percent === 100 ? 'when the limit is over' : `${percent - 100}% over`
  },
  wholeGroup: 'all of it',
  someOf: (count: number) => `${count} chosen`,
  choices: {
    town: 'With the town’s consent',
    direct: 'At once',
    urgent: 'Urgent ones only',
    all: 'For everything',
    never: 'No text messages',
  },
  sections: {
    ladder: {
      name: 'Delays',
      short: 'Almost due and overdue: who is told, step by step',
      about:
        'How far a limit has run, and who hears of it. Each step is taken once; a level without anybody passes it on to the next. By night only people on duty are rung.',
    },
    requests: {
      name: 'Holds, extensions, appeals',
      short: 'Who grants them, and for how long',
      about:
        'Granted from below upward; the last level decides. The level that asks, and those below it, are passed over.',
    },
    whistle: {
      name: 'Whistle',
      short: 'Calling departments to a ticket',
      about:
        'A community calls departments, utilities or property companies to the spot. Each has a clock of its own.',
    },
    followUp: {
      name: 'Call-backs',
      short: 'What nobody confirmed, what a unit did for itself',
      about:
        'Whoever did the work is not the one who says it is done: silence is called back, and the town calls about what a unit took in and did itself.',
    },
    recheck: {
      name: 'Second looks',
      short: 'Is it still good some days later?',
      about:
        'Some problems come back. A share of the closed ones is looked at again after some days; riders passing by may help.',
    },
    notices: {
      name: 'Notices',
      short: 'Quiet at night',
      about:
        'In the quiet hours nothing sounds but what is urgent; the rest is told together in the morning.',
    },
    board: {
      name: 'Public board',
      short: 'What residents see',
      about:
        'What was done, how long it took, how it was rated. Units are compared, persons never; a unit hears of anything unfavourable first and may object.',
    },
  },
  fields: {
    steps: field('Step by step', '100% is the limit itself. Urgent ones ring, the others send a notice.'),
    urgentMinutes: field('How short is urgent', 'Work due within this time rings by night too', 'minutes'),
    suspendLevels: field('Who grants a hold', 'Where the conditions are not there yet'),
    extendLevels: field('Who grants an extension', 'One more of the original limit'),
    appealLevels: field('Who decides an appeal', 'Against an overdue mark, or a refusal to accept'),
    maxHoldDays: field('Longest hold', 'After it the work goes on by itself', 'days'),
    answerHours: field(
      'A desk answers within',
      'Then the level above is asked; never granted by itself',
      'working hours',
    ),
    through: field('A community’s whistle', 'Whether the town is asked first'),
    answerMinutes: field('The town answers within', 'Day and night; then the county is asked', 'minutes'),
    respondMinutes: field('A party responds within', 'From the whistle on, day and night', 'minutes'),
    partDays: field('A party is done within', 'From its response on', 'working days'),
    linkHours: field('A link in a text message is good for', 'For parties without an account', 'hours'),
    silentPercent: field('Unconfirmed: share called back', 'The others close by themselves, and say so', '%'),
    ownIntakePercent: field('Own intake: share called back', 'By the town, on the phone', '%'),
    unratedPercent: field('Unrated: share called back', 'Closed, and nobody rated it', '%'),
    waitDays: field('Days without a rating', 'People need a little time', 'days'),
    callDays: field('Days to make the call', 'The same for second looks', 'days'),
    tries: field('Calls nobody answered', 'Then it rests; each try is on record', 'tries'),
    afterDays: field('Days after closing', 'With commas between, such as 7, 30'),
    percent: field('Share that is looked at', 'Drawn by number: nobody can choose', '%'),
    categoryCodes: field(
      'Which problems',
      'Whole groups, or single ones inside; none chosen: no second looks',
    ),
    byRiders: field('Ask riders who pass by', 'They hear of it and look if they like'),
    quietFrom: field('Quiet from', 'Urgent ones excepted'),
    quietTo: field('Until', ''),
    digestAt: field('What waited is told at', ''),
    sms: field('Text messages', 'They cost money; urgent ones usually go out'),
    shown: field('Show it to residents', 'Off: the board is closed'),
    ranking: field('Communities in an order', 'Off: figures side by side, without places'),
    objectionDays: field('Units hear of it first', 'What is unfavourable waits so long', 'working days'),
  },
}
