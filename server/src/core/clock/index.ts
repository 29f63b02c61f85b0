export { Clock, isoTime, isoTimeOrNull } from './clock.js'
export { SystemClock } from './system-clock.js'
export { dayEnd, dayOf, dayStart } from './county-days.js'
