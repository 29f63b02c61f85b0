import type { Language, Register, TicketState } from '@beegrid/shared'
import { REWORK_LABEL, STATE_LABELS, wordFor } from '@beegrid/shared'
import { messagesIn } from '@/i18n'
import { dayWords, spanWords } from '@/i18n/time-words'
import { useSettings } from '@/platform/settings'
import { Tag, type TagLook } from './tag'

export interface StateFacts {
  state: TicketState
  /** Who has it, for the residents' words: “已派给小陈，等待接单”. */
  who?: string | undefined
  /** Sent back after a check. */
  rework?: boolean | undefined
  /** On hold until, epoch milliseconds. */
  until?: number | undefined
  /** Time past the promise, milliseconds; residents then read that first. */
  overdueMs?: number | undefined
}

export interface StateWords {
  look: TagLook
  text: string
}

interface Reader {
  language: Language
  register: Register
}

function residentWords(facts: StateFacts, language: Language): string | undefined {
  const words = messagesIn(language)
  if (facts.state === 'dispatched' && facts.who) return words.states.dispatchedTo(facts.who)
  if (facts.state === 'accepted' && facts.who) return words.states.acceptedBy(facts.who)
  if (facts.state === 'suspended' && facts.until)
    return words.states.suspendedUntil(dayWords(words.time, facts.until))
  return undefined
}

function overdueWords(overdueMs: number, { language, register }: Reader): StateWords {
  const words = messagesIn(language)
  const span = spanWords(words.time, overdueMs)
  const text = register === 'staff' ? words.states.overdueStaff(span) : words.states.overdueBy(span)
  return { look: 'overdue', text }
}

/** The word and the look of a state for a reader (9-words). Staff read the bare state, with overdue beside it. */
export function stateWords(facts: StateFacts, reader: Reader): StateWords {
  const { state, overdueMs } = facts
  if (overdueMs && reader.register === 'resident') return overdueWords(overdueMs, reader)
  if (facts.rework && state === 'accepted') {
    return { look: 'rework', text: wordFor(REWORK_LABEL, reader.register, reader.language) }
  }
  const own = reader.register === 'resident' ? residentWords(facts, reader.language) : undefined
  return { look: state, text: own ?? wordFor(STATE_LABELS[state], reader.register, reader.language) }
}

/** A ticket's state, the same everywhere: in lists, on the ticket, on the map's cards. */
export function StateTag({ big = false, ...facts }: StateFacts & { big?: boolean }) {
  const { language, register } = useSettings()
  return <Tag {...stateWords(facts, { language, register })} big={big} />
}

/** How much past the promise, for staff beside the state. */
export function OverdueTag({ overdueMs }: { overdueMs: number }) {
  const { language, register } = useSettings()
  return <Tag {...overdueWords(overdueMs, { language, register })} />
}
