import type { SupervisionView } from '@/api/types'
import type { Messages } from '@/i18n'
import { momentWords } from '@/i18n/time-words'

/** Where an order stands, in a few words: by when it is to be answered, that it is late, or its state. */
export function orderSide(
  { state, late, answerBy, stateText }: SupervisionView,
  words: Messages,
  now: number,
): string {
  if (state !== 'open') return stateText
  if (late) return words.loop.answerDue
  return words.loop.answerBy(momentWords(words.time, Date.parse(answerBy), now))
}
