import type { Language, Relation } from '@beegrid/shared'
import type { Actor } from '../../../core/auth/index.js'
import type { TicketClockEntity } from '../data/ticket-clock.entity.js'
import { partiesOf, relationsOf, type TicketParties } from './ticket-relations.js'

/** What a reader's own party still has to do, where it was called and is nothing else to the ticket. */
export interface OwnCall {
  readonly state: 'offered' | 'active'
  /** Epoch milliseconds; null while the clock stands still. */
  readonly dueAt: number | null
}

const MORE: readonly Relation[] = ['lead', 'assist', 'community', 'subdistrict', 'county', 'reporter']

/** Whoever was called reads of the call: by when to respond, then by when to be done. */
export function ownCallOf(
  actor: Actor,
  parties: TicketParties,
  clocks: readonly TicketClockEntity[],
): OwnCall | undefined {
  const relations = relationsOf(actor, parties)
  if (!relations.has('called') || MORE.some((each) => relations.has(each))) return undefined
  const own = partiesOf(actor, parties)
  const calls = parties.assignments.filter(({ id, role }) => role === 'called' && own.has(id))
  const call = calls.find(({ state }) => state === 'offered') ?? calls.find(({ state }) => state === 'active')
  if (!call) return undefined
  const clock = clocks.find(({ assignmentId, state }) => assignmentId === call.id && state === 'running')
  return { state: call.state === 'offered' ? 'offered' : 'active', dueAt: clock?.dueAt ?? null }
}

interface CallWords {
  readonly statusText: string
  readonly headline: string
}

const WORDS: Readonly<Record<OwnCall['state'], Readonly<Record<Language, CallWords>>>> = {
  offered: {
    'zh-CN': { statusText: '等你单位报到', headline: '吹哨请你单位来，请先报到' },
    en: { statusText: 'Please respond', headline: 'Your organisation is called; please respond' },
  },
  active: {
    'zh-CN': { statusText: '你单位在办', headline: '你单位已报到，办完请反馈' },
    en: { statusText: 'You are at it', headline: 'You have responded; tell when your part is done' },
  },
}

/** Where the call stands, in the place of where the ticket does. */
export function callWords({ state }: OwnCall, language: Language): CallWords {
  return WORDS[state][language]
}
