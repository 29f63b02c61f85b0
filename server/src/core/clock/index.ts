export { Clock, isoTime, isoTimeOrNull, SystemClock } from './clock.js'
