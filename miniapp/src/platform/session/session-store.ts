import { create } from 'zustand'
import { now } from '../clock'
import { readStored, removeStored, storedKeys, writeStored } from '../storage'
import { currentSlot, newSlot, takeSlot } from './session-slot'

export interface SessionUser {
  id: string
  name: string
}

export interface Tokens {
  accessToken: string
  refreshToken: string
  /** Epoch milliseconds by the server's clock. */
  expiresAt: number
}

export interface Session extends Tokens {
  user: SessionUser
}

const PREFIX = 'session.'
const LAST = 'lastSlot'
/** Sessions of closed tabs are forgotten beyond this many. */
const KEPT = 6

interface SessionState {
  session: Session | undefined
}

function isSession(value: unknown): value is Session {
  return (
    typeof value === 'object' &&
    value !== null &&
    'accessToken' in value &&
    'refreshToken' in value &&
    'user' in value
  )
}

function readSlot(slot: string | undefined): Session | undefined {
  const value = slot === undefined ? undefined : readStored(PREFIX + slot)
  return isSession(value) ? value : undefined
}

function initial(): SessionState {
  const last = readStored(LAST)
  const slot = currentSlot() ?? (typeof last === 'string' ? last : undefined)
  const session = readSlot(slot)
  if (session && slot) takeSlot(slot)
  return { session }
}

export const useSession = create<SessionState>(initial)

export const currentSession = (): Session | undefined => useSession.getState().session

/** What storage holds now: another tab with the same session may have renewed it. */
export function keptSession(): Session | undefined {
  return readSlot(currentSlot())
}

function forgetOldest() {
  const keys = storedKeys(PREFIX)
  if (keys.length < KEPT) return
  const age = (key: string) => readSlot(key.slice(PREFIX.length))?.expiresAt ?? 0
  const [oldest] = [...keys].sort((a, b) => age(a) - age(b))
  if (oldest) removeStored(oldest)
}

/** A fresh sign-in: this window is now somebody else. */
export function openSession(session: Session) {
  forgetOldest()
  const slot = newSlot()
  writeStored(PREFIX + slot, session)
  writeStored(LAST, slot)
  useSession.setState({ session })
}

/** The same person with newer tokens. */
export function renewSession(tokens: Tokens) {
  const slot = currentSlot()
  const session = currentSession()
  if (!slot || !session) return
  const renewed = { ...session, ...tokens }
  writeStored(PREFIX + slot, renewed)
  useSession.setState({ session: renewed })
}

export function closeSession() {
  const slot = currentSlot()
  if (slot) removeStored(PREFIX + slot)
  useSession.setState({ session: undefined })
}

/** `expiresIn` is in seconds. */
export function tokensFrom(answer: { accessToken: string; refreshToken: string; expiresIn: number }): Tokens {
  const { accessToken, refreshToken, expiresIn } = answer
  return { accessToken, refreshToken, expiresAt: now() + expiresIn * 1000 }
}
