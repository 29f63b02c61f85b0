import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'
import { PLACE_KEY_LENGTH, PLACE_KEY_LETTERS, ticketNumberFrom } from '@beegrid/shared'
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

/** A new short key for a place code; unique by its key in the database, not by this draw. */
export function newPlaceKey(): string {
  return Array.from({ length: PLACE_KEY_LENGTH }, () =>
    PLACE_KEY_LETTERS.charAt(randomInt(PLACE_KEY_LETTERS.length)),
  ).join('')
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

/** 32 letters and digits that look and sound unlike one another: five bits each. */
const SPOKEN = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const GROUP = 4

/** A code to be read out and typed, such as 7KQ4-M2XP-9TWD: so many groups of four, 20 random bits each. */
export function newSpokenCode(groups: number): string {
  const letters = [...randomBytes(groups * GROUP)].map((byte) => SPOKEN[byte % SPOKEN.length] ?? '').join('')
  return (letters.match(/.{4}/g) ?? []).join('-')
}

/** As it was meant, however it was typed: capitals, no dashes or blanks. */
export function spokenCode(typed: string): string {
  return typed.toUpperCase().replace(/[^0-9A-Z]/g, '')
}
