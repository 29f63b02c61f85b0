import type { DeskLevel } from './ticket-lifecycle.js'

/** What a lead (or, against a rejection, the reporter) asks for and a desk grants. */
export const REQUEST_KINDS = ['suspend', 'extend', 'appeal', 'whistle'] as const
export type RequestKind = (typeof REQUEST_KINDS)[number]

/** A request that waits for an answer, as the ticket carries it. */
export interface WaitingRequest {
  readonly id: string
  readonly kind: RequestKind
  readonly askedById: string
  /** The desk whose answer it waits for now. */
  readonly level: DeskLevel
  /** Whether that desk's answer is the last one it needs. */
  readonly last: boolean
  /** Who has agreed so far: two levels are two people, also where one person sits at both desks. */
  readonly agreedIds?: readonly string[]
}
