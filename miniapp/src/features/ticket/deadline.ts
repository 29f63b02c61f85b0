import { PHASE_OF } from '@beegrid/shared'
import type { TicketListItemView } from '@/api/types'
import type { Messages } from '@/i18n'
import { leftWords, momentWords, spanWords } from '@/i18n/time-words'
import type { StateFacts } from '@/ui/chip/state-tag'

type Dated = Pick<TicketListItemView, 'deadlines' | 'status'>

const at = (iso: string | null): number | undefined => (iso === null ? undefined : Date.parse(iso))

/** When the running stage has to be over, epoch milliseconds; none once it is done or while it is on hold. */
export function dueOf({ deadlines, status }: Dated): number | undefined {
  return PHASE_OF[status] === 'done' || status === 'suspended' ? undefined : at(deadlines.nextDueAt)
}

/** Milliseconds past the promise; undefined while it holds. */
export function overdueOf(ticket: Dated, now: number): number | undefined {
  const due = dueOf(ticket)
  return due !== undefined && due < now ? now - due : undefined
}

type Timed = Dated & Pick<TicketListItemView, 'updatedAt' | 'mine'>

/** Whoever reported it waits for nothing once it is done: the check has no clock for them. */
const waits = ({ mine, status }: Timed) => !(mine && status === 'resolved')

/** The clock that runs is that of the check: the work was handed in. */
export function awaitsCheck({ status, deadlines }: Dated): boolean {
  return status === 'resolved' && deadlines.nextStage === 'verify'
}

/** `还剩 42 分钟`, `已超时 26 分钟`, `核查超时 2 天`; with nothing to wait for any more, when it last moved. */
export function timeWords(ticket: Timed, now: number, words: Messages): string {
  const due = waits(ticket) ? dueOf(ticket) : undefined
  if (due !== undefined && due < now && awaitsCheck(ticket))
    return words.states.overdueCheck(spanWords(words.time, now - due))
  if (due !== undefined) return leftWords(words.time, { due, now })
  return momentWords(words.time, Date.parse(ticket.updatedAt), now)
}

/** What the state's tag shows of a ticket, in the server's words for this reader. */
export function stateFactsOf(ticket: TicketListItemView, now: number): StateFacts {
  const { status, statusText, rework } = ticket
  return { state: status, text: statusText, rework, overdueMs: overdueOf(ticket, now) }
}
