import type { LimitUnit } from '@beegrid/shared'
import type { TicketClockEntity } from '../data/ticket-clock.entity.js'
import type { TicketEntity } from '../data/ticket.entity.js'

const FOR_THE_WORK = new Set(['resolve', 'rework'])
/** They run day and night: so does whoever has it. */
const WITHOUT_A_BREAK = new Set<LimitUnit>(['urgent_minute', 'urgent_hour'])

/** Work that cannot wait until morning: danger, or a condition whose limit runs without a break. */
export function isPressing(
  { danger }: Pick<TicketEntity, 'danger'>,
  clocks: readonly Pick<TicketClockEntity, 'stage' | 'limitUnit'>[],
): boolean {
  if (danger !== null) return true
  const work = clocks.findLast(({ stage }) => FOR_THE_WORK.has(stage))
  return work !== undefined && WITHOUT_A_BREAK.has(work.limitUnit)
}
