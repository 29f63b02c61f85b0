import type { TicketView } from '../../src/modules/ticket/ticket.views.js'
import type { Person } from './people.js'
import { reportBody, type SmallCounty } from './small-county.js'

/** A view of which a test expects every part to be there; a missing one fails where it is looked at. */
type Whole<T> = T extends readonly (infer U)[]
  ? readonly Whole<U>[]
  : T extends object
    ? { readonly [K in keyof T]-?: Whole<NonNullable<T[K]>> }
    : T

/** A ticket as a test looks at it, or the problem document that came instead. */
export type SeenTicket = Whole<TicketView> & {
  readonly code: string
  readonly detail: string
  readonly winner: { readonly name: string }
}

/** Reports a burst pipe as the rider, or as told. */
export async function reported(
  county: SmallCounty,
  rest: object = {},
  by: Person = county.rider,
): Promise<SeenTicket> {
  const response = await by.api.post('tickets', reportBody(county, rest))
  if (response.status !== 201) throw new Error(`report: ${response.status} ${response.text}`)
  return response.body as SeenTicket
}

/** Performs an action that must succeed. */
export async function act(by: Person, ticket: { readonly id: string }, body: object): Promise<SeenTicket> {
  const response = await by.api.post(`tickets/${ticket.id}/actions`, body)
  if (response.status !== 200) throw new Error(`${JSON.stringify(body)}: ${response.status} ${response.text}`)
  return response.body as SeenTicket
}

/** A ticket all the way to closed: worker accepts and resolves, rider confirms. */
export async function closed(county: SmallCounty): Promise<SeenTicket> {
  const ticket = await reported(county)
  await act(county.worker, ticket, { action: 'accept' })
  await act(county.worker, ticket, { action: 'resolve', note: '接头已换，水通了' })
  return act(county.rider, ticket, { action: 'verify', passed: true })
}
