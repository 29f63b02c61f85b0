import type { TicketCountsView } from '@/api/types'
import type { TicketFilter } from '@/features/ticket/api/use-tickets'
import type { OutboxItem } from '@/platform/outbox/outbox-item'

export const MINE_SEGMENTS = ['all', 'confirm', 'open', 'done', 'followed'] as const
export type MineSegment = (typeof MINE_SEGMENTS)[number]

export const SEGMENT_FILTERS: Readonly<Record<MineSegment, TicketFilter>> = {
  all: { box: 'mine' },
  confirm: { box: 'mine', status: 'resolved' },
  open: { box: 'mine', phase: 'open' },
  done: { box: 'mine', phase: 'done' },
  followed: { box: 'followed' },
}

const REPORTS = '/tickets'

/** Reports that still lie on this phone, the newest first; other things it keeps have no place in the list. */
export function keptReports(outbox: readonly OutboxItem[]): OutboxItem[] {
  return outbox.filter(({ path }) => path === REPORTS).sort((a, b) => b.createdAt - a.createdAt)
}

/** Which of them a segment shows: nobody has them yet, so they are neither to confirm nor finished. */
export function keptIn(segment: MineSegment, kept: readonly OutboxItem[]): readonly OutboxItem[] {
  return segment === 'all' || segment === 'open' ? kept : []
}

/** True counts: what the server has of mine, and what only this phone has. */
export function segmentCount(
  segment: Exclude<MineSegment, 'followed'>,
  counts: TicketCountsView,
  kept: number,
): number {
  switch (segment) {
    case 'all':
      return counts.all + kept
    case 'confirm':
      return counts.resolved
    case 'open':
      return counts.submitted + counts.dispatched + counts.inProgress + kept
    case 'done':
      return counts.done
  }
}
