import type { Language, Register, TicketState } from '@beegrid/shared'
import { REWORK_LABEL, STATE_LABELS, wordFor } from '@beegrid/shared'
import { messagesIn } from '@/i18n'
import { spanWords } from '@/i18n/time-words'
import { useSettings } from '@/platform/settings'
import { Tag, type TagLook } from './tag'

export interface StateFacts {
  state: TicketState
  /** The state as the server words it for this reader (“已派给小陈，等待接单”); the bare label otherwise. */
  text?: string | undefined
  /** Sent back after a check. */
  rework?: boolean | undefined
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

function overdueWords(overdueMs: number, { language, register }: Reader): StateWords {
  const words = messagesIn(language)
  const span = spanWords(words.time, overdueMs)
  const text = register === 'staff' ? words.states.overdueStaff(span) : words.states.overdueBy(span)
  return { look: 'overdue', text }
}

/** The word and the look of a state for a reader (docs/glossary.md). Staff read the bare state, with overdue beside it. */
export function stateWords({ state, text, rework, overdueMs }: StateFacts, reader: Reader): StateWords {
  if (overdueMs && reader.register === 'resident') return overdueWords(overdueMs, reader)
  const redone = rework === true && state === 'accepted'
  const label = redone ? REWORK_LABEL : STATE_LABELS[state]
  return { look: redone ? 'rework' : state, text: text ?? wordFor(label, reader.register, reader.language) }
}

/** A ticket's state, the same everywhere: in lists, on the ticket, on the map's cards. */
export function StateTag({ big = false, ...facts }: StateFacts & { big?: boolean }) {
  const { language, register } = useSettings()
  return <Tag {...stateWords(facts, { language, register })} big={big} />
}

/** How much past the promise, for staff beside the state; of one that is done, how late its check is. */
export function OverdueTag({ overdueMs, check = false }: { overdueMs: number; check?: boolean }) {
  const { language, register } = useSettings()
  const { look, text } = overdueWords(overdueMs, { language, register })
  const words = messagesIn(language)
  const late = check ? words.states.overdueCheck(spanWords(words.time, overdueMs)) : text
  return <Tag look={look} text={late} />
}
