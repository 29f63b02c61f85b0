import type { TicketRequestView } from '@/api/types'
import type { Messages } from '@/i18n'
import { momentWords, spanWords } from '@/i18n/time-words'

type Waiting = Pick<TicketRequestView, 'state' | 'deskSince' | 'answerBy' | 'late'>

/** `已等 3 小时`: how long the desk that is asked has had it; undefined once it is answered. */
export function waitedWords({ state, deskSince }: Waiting, words: Messages, now: number): string | undefined {
  if (state !== 'waiting') return undefined
  return words.loop.waitedSince(spanWords(words.time, now - Date.parse(deskSince)))
}

/** By when an answer is due, or that it is overdue; undefined once it is answered. */
export function answerWords(
  { state, answerBy, late }: Waiting,
  words: Messages,
  now: number,
): string | undefined {
  if (state !== 'waiting' || answerBy === null) return undefined
  const due = Date.parse(answerBy)
  // Between two looks of a list the time may have run out.
  if (late || due <= now) return words.loop.answerLate
  return words.loop.answerBefore(momentWords(words.time, due, now))
}
