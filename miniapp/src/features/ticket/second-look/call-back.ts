import type { Satisfaction } from '@beegrid/shared'
import type { TicketView } from '@/api/types'
import type { ActionBody } from '../api/act-on-ticket'
import type { RateTag } from '../actions/rate-tags'

/** What was heard on the phone so far. */
export interface CallBack {
  reached?: boolean
  /** Of what waits to be confirmed: whether it is fixed. */
  fixed?: boolean
  satisfaction?: Satisfaction
  tags: readonly RateTag[]
  /** Of what is closed: whether it is to be done again. */
  again?: boolean
  note: string
}

export const NOTHING_HEARD: CallBack = { tags: [], note: '' }

/** Said where the caller wrote nothing. */
export interface CallBackWords {
  unanswered: string
  called: string
}

type Called = Pick<TicketView, 'status'>

/** Whether there is something to ask about doing it again: somebody is not satisfied with what is closed. */
export function asksAgain({ status }: Called, { reached, satisfaction }: CallBack): boolean {
  return status === 'closed' && reached === true && satisfaction === 'unsatisfied'
}

/** The action that notes down a call; undefined while something is missing. */
export function callBackBody(ticket: Called, call: CallBack, words: CallBackWords): ActionBody | undefined {
  if (call.reached === undefined) return undefined
  if (!call.reached) return { action: 'followUp', reached: false, note: call.note.trim() || words.unanswered }
  return ticket.status === 'resolved' ? verdictBody(call) : opinionBody(ticket, call, words)
}

function ratingOf({ satisfaction, tags }: CallBack): Partial<ActionBody> {
  return satisfaction ? { satisfaction, ...(tags.length > 0 && { tags: [...tags] }) } : {}
}

/** Not fixed takes a word on what is wrong: it is all that whoever does it again will know. */
function verdictBody(call: CallBack): ActionBody | undefined {
  const note = call.note.trim()
  const said = { action: 'verify', reached: true, ...(note !== '' && { note }) } as const
  if (call.fixed === true) return { ...said, passed: true, ...ratingOf(call) }
  return call.fixed === false && note !== '' ? { ...said, passed: false } : undefined
}

function opinionBody(ticket: Called, call: CallBack, { called }: CallBackWords): ActionBody | undefined {
  const note = call.note.trim()
  if (call.satisfaction === undefined) return undefined
  const again = asksAgain(ticket, call) && call.again === true
  if (again && note === '') return undefined
  const said = { action: 'followUp', reached: true, note: note || called } as const
  return { ...said, ...ratingOf(call), ...(again && { reopen: true }) }
}
