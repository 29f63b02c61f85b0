/** Time as people say it. */
export const time = {
  justNow: '刚刚',
  minutes: (n: number) => `${n} 分钟`,
  hours: (n: number) => `${n} 小时`,
  hoursMinutes: (h: number, m: number) => `${h} 小时 ${m} 分`,
  days: (n: number) => `${n} 天`,
  minutesSeconds: (m: number, s: number) => `${m} 分 ${s} 秒`,
  ago: (span: string) => `${span}前`,
  left: (span: string) => `还剩 ${span}`,
  over: (span: string) => `已超时 ${span}`,
  by: (moment: string) => `${moment} 前`,
  yesterday: (clock: string) => `昨天 ${clock}`,
  tomorrow: (clock: string) => `明天 ${clock}`,
  date: (month: number, day: number) => `${month}月${day}日`,
  dateClock: (month: number, day: number, clock: string) => `${month}月${day}日 ${clock}`,
  fullDate: (year: number, month: number, day: number) => `${year}年${month}月${day}日`,
  greeting: { night: '夜深了', morning: '早上好', noon: '中午好', afternoon: '下午好', evening: '晚上好' },
}
