import type { time as zh } from '../zh-cn/time'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const
const monthName = (month: number) => MONTHS[month - 1] ?? ''

export const time: typeof zh = {
  justNow: 'Just now',
  minutes: (n) => `${n} min`,
  hours: (n) => `${n} h`,
  hoursMinutes: (h, m) => `${h} h ${m} min`,
  days: (n) => (n === 1 ? '1 day' : `${n} days`),
  minutesSeconds: (m, s) => `${m} min ${s} s`,
  ago: (span) => `${span} ago`,
  left: (span) => `${span} left`,
  over: (span) => `${span} overdue`,
  by: (moment) => `by ${moment.charAt(0).toLowerCase()}${moment.slice(1)}`,
  yesterday: (clock) => `Yesterday ${clock}`,
  tomorrow: (clock) => `Tomorrow ${clock}`,
  date: (month, day) => `${day} ${monthName(month)}`,
  dateClock: (month, day, clock) => `${day} ${monthName(month)} ${clock}`,
  fullDate: (year, month, day) => `${day} ${monthName(month)} ${year}`,
  greeting: {
    night: 'Up late',
    morning: 'Good morning',
    noon: 'Good day',
    afternoon: 'Good afternoon',
    evening: 'Good evening',
  },
}
