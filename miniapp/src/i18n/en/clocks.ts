import type { clocks as zh } from '../zh-cn/clocks'

/** `by yesterday 18:05`: not at the beginning of the sentence. */
const inside = (moment: string) => moment.charAt(0).toLowerCase() + moment.slice(1)

export const clocks: typeof zh = {
  how: 'How the time is counted',
  title: 'How the time is counted',
  intro: (hours) =>
    `Working time is ${hours.replace('、', ', ')}; public holidays are off, make-up days are worked. The server keeps the time.`,
  by: (moment) => `by ${moment}`,
  was: (moment) => `due ${moment}`,
  dueOf: {
    accept: (moment) => `to be accepted by ${inside(moment)}`,
    arrive: (moment) => `to be there by ${inside(moment)}`,
    resolve: (moment) => `to be done by ${inside(moment)}`,
    rework: (moment) => `to be redone by ${inside(moment)}`,
    verify: (moment) => `to be checked by ${inside(moment)}`,
    respond: (moment) => `to respond by ${inside(moment)}`,
    part: (moment) => `to be done by ${inside(moment)}`,
    answer: (moment) => `to be answered by ${inside(moment)}`,
  },
  wasDue: (due) => `was ${due}`,
  inTime: 'In time',
  late: 'Late',
  paused: 'Standing still',
  pausedSince: (moment) => `Stands still since ${moment}; goes on with what is left`,
  ended: (moment) => `ended ${moment}`,
  limit: 'Limit',
  runs: 'How it runs',
  source: 'From',
  story: 'How it came about',
  days: 'Day by day',
  dueThen: (moment) => `until ${moment}`,
  rings: 'Phones that rang',
  you: 'You',
  none: 'No time limits yet',
  noneNote: 'Once it is assigned, the limits to accept and to finish stand here',
  conditionName: 'Condition',
  conditionLimit: (limit) => `To be done within ${limit}`,
  conditionOpen: 'not chosen yet; this one counts until it is',
  condition: 'Condition',
  conditionNote: 'Each has its own time; choosing one only ever brings it nearer.',
}
