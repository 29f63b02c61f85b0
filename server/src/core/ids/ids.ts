import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { ticketNumberFrom } from '@beegrid/shared'
import { uuidv7 } from 'uuidv7'

/** A new id: UUIDv7, so that rows written together lie together. */
export function newId(): string {
  return uuidv7()
}

/** An unguessable token of `bytes` random bytes, base64url. */
export function randomToken(bytes = 32): string {
  return randomBytes(bytes).toString('base64url')
}

/** A new ticket number; unique by its key in the database, not by this draw. */
export function newTicketNumber(): string {
  return ticketNumberFrom([...randomBytes(7)])
}

export function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex')
}

export function hmacSha256(key: string, text: string): string {
  return createHmac('sha256', key).update(text).digest('hex')
}

/** Compares two secrets in constant time. */
export function sameSecret(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
