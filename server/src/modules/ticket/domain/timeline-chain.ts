import { ChainWalk, type ChainFault } from '../../../core/chain/index.js'
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

export type LinkedEvent = ChainedEvent & { readonly hash: string }

/** Checks a ticket's events, in order, against its head; every one that was changed, is missing or was added. */
export function chainFaults<E extends LinkedEvent>(
  key: string,
  events: readonly E[],
  head: ChainHead,
): readonly ChainFault<E>[] {
  const walk = new ChainWalk<E>(CHAIN_START, (previous, event) => chainHash(key, previous, event))
  for (const event of events) walk.step(event)
  return walk.end({ seq: head.eventSeq, hash: head.eventHead })
}

/** The sequence number of the first event that is wrong; undefined when all is whole. */
export function brokenAt(key: string, events: readonly LinkedEvent[], head: ChainHead): number | undefined {
  return chainFaults(key, events, head)[0]?.seq
}
