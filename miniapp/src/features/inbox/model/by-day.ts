import { countyDayNumber } from '@beegrid/shared'
import type { NotificationView } from '@/api/types'

export interface NoticesOfDay {
  day: 'today' | 'earlier'
  items: readonly NotificationView[]
}

/** Today's notices, then the rest; an empty part is left out. The order within is the server's. */
export function byDay(notices: readonly NotificationView[], now: number): NoticesOfDay[] {
  const isToday = ({ createdAt }: NotificationView) =>
    countyDayNumber(Date.parse(createdAt)) === countyDayNumber(now)
  const parts: NoticesOfDay[] = [
    { day: 'today', items: notices.filter(isToday) },
    { day: 'earlier', items: notices.filter((notice) => !isToday(notice)) },
  ]
  return parts.filter(({ items }) => items.length > 0)
}
