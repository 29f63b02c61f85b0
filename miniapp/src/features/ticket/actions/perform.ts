import type { TicketAction } from '@beegrid/shared'
import type { TicketView } from '@/api/types'
import { now } from '@/platform/clock'
import { ApiError } from '@/platform/http/api-error'
import { TransportFailure } from '@/platform/http/transport-failure'
import { sendOrKeep, throwAway } from '@/platform/outbox/outbox'
import { randomKey } from '@/platform/random'
import { currentSession } from '@/platform/session/session-store'
import { actOnTicket, type ActionBody } from '../api/act-on-ticket'
import { keepTicket, ticketChanged } from '../api/ticket-keys'

export interface Performing {
  ticket: Pick<TicketView, 'id' | 'title' | 'placeText'>
  body: ActionBody
  /** Photos kept on the phone. */
  photos?: readonly string[]
}

export type Performed =
  | { kind: 'done' }
  /** Waits on the phone for a network. */
  | { kind: 'kept' }
  | {
      kind: 'refused'
      message: string
      code: string
      /** Somebody was faster, or it moved on. */ raced: boolean
    }
  | { kind: 'unsent' }

/** Work done where there is no network still counts when it comes in later; a decision about others' work does not wait. */
const KEEPABLE: readonly TicketAction[] = [
  'arrive',
  'resolve',
  'comment',
  'amend',
  'verify',
  'rate',
  'recheck',
  'follow',
]

async function keep({ ticket, body, photos = [] }: Performing, key: string): Promise<Performed> {
  const result = await sendOrKeep({
    id: key,
    owner: currentSession()?.user.id ?? '',
    path: `/tickets/${ticket.id}/actions`,
    body: { ...body },
    photos: photos.map((id) => ({ id })),
    createdAt: now(),
    title: ticket.title,
    place: ticket.placeText,
  })
  if (result.kind === 'kept') return result
  if (result.kind === 'sent') {
    keepTicket(result.answer as TicketView)
    return { kind: 'done' }
  }
  await throwAway(key)
  return { kind: 'refused', message: result.message, code: '', raced: false }
}

async function direct({ ticket, body }: Performing, key: string): Promise<Performed> {
  keepTicket(await actOnTicket(ticket.id, body, key))
  return { kind: 'done' }
}

function failed(error: unknown): Performed {
  if (error instanceof ApiError && error.status < 500) {
    return { kind: 'refused', message: error.message, code: error.code, raced: error.status === 409 }
  }
  return { kind: 'unsent' }
}

/** Does something to a ticket. Whatever comes of it, the screen shows the ticket as it is now. */
export async function perform(performing: Performing): Promise<Performed> {
  const key = randomKey()
  if ((performing.photos ?? []).length > 0) return keep(performing, key)
  try {
    return await direct(performing, key)
  } catch (error) {
    if (error instanceof TransportFailure && KEEPABLE.includes(performing.body.action))
      return keep(performing, key)
    ticketChanged(performing.ticket.id)
    return failed(error)
  }
}
