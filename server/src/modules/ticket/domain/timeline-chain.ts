import { hmacSha256, sha256 } from '../../../core/ids/index.js'

/** The part of an event that the chain protects. */
export interface ChainedEvent {
  readonly id: string
  readonly ticketId: string
  readonly seq: number
  readonly at: number
  readonly action: string
  readonly fromState: string | null
  readonly toState: string
  readonly actorId: string | null
  readonly actorRelation: string
  readonly data: Readonly<Record<string, string | number | boolean | null>>
  readonly textDigest: string | null
}

/** What the first event of a ticket is chained to. */
export const CHAIN_START = '0'.repeat(64)

/** Digest of words with their salt: enters the chain in their place, so that they can be erased without breaking it. */
export function textDigest(salt: string, body: string): string {
  return sha256(`${salt}\n${body}`)
}

/** HMAC-SHA256 over the hash before and every protected field, in a fixed order. */
export function chainHash(key: string, previous: string, event: ChainedEvent): string {
  const data = Object.entries(event.data).sort(([a], [b]) => (a < b ? -1 : 1))
  const { id, ticketId, seq, at, action, fromState, toState, actorId, actorRelation } = event
  const fields = [
    id,
    ticketId,
    seq,
    at,
    action,
    fromState,
    toState,
    actorId,
    actorRelation,
    data,
    event.textDigest,
  ]
  return hmacSha256(key, JSON.stringify([previous, ...fields]))
}

export interface ChainHead {
  readonly eventSeq: number
  readonly eventHead: string
}

/**
 * Checks a ticket's events against its head.
 * @returns the sequence number of the first event that was changed, is missing or was added; undefined when all is whole
 */
export function brokenAt(
  key: string,
  events: readonly (ChainedEvent & { readonly hash: string })[],
  head: ChainHead,
): number | undefined {
  let previous = CHAIN_START
  for (const [index, event] of events.entries()) {
    if (event.seq !== index + 1 || chainHash(key, previous, event) !== event.hash) return index + 1
    previous = event.hash
  }
  if (events.length < head.eventSeq) return events.length + 1
  if (events.length > head.eventSeq) return head.eventSeq + 1
  return previous === head.eventHead ? undefined : events.length
}
