import type { NotificationView } from '@/api/types'

const DAY = 24 * 60 * 60_000
/** Asia/Shanghai all year. */
const COUNTY_OFFSET = 8 * 60 * 60_000

const dayOf = (at: number) => Math.floor((at + COUNTY_OFFSET) / DAY)

export interface NoticesOfDay {
  day: 'today' | 'earlier'
  items: readonly NotificationView[]
}

/** Today's notices, then the rest; an empty part is left out. The order within is the server's. */
export function byDay(notices: readonly NotificationView[], now: number): NoticesOfDay[] {
  const isToday = ({ createdAt }: NotificationView) => dayOf(Date.parse(createdAt)) === dayOf(now)
  const parts: NoticesOfDay[] = [
    { day: 'today', items: notices.filter(isToday) },
    { day: 'earlier', items: notices.filter((notice) => !isToday(notice)) },
  ]
  return parts.filter(({ items }) => items.length > 0)
}
