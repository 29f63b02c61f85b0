import type { ChannelName, NoticeDeliveryEntity } from '../data/notice-delivery.entity.js'

/** What became of an attempt; the same words as the providers' ports use. */
export type SendAnswer =
  | { readonly outcome: 'sent'; readonly id: string }
  | { readonly outcome: 'later'; readonly code: string; readonly afterMs: number }
  | { readonly outcome: 'unclear'; readonly code: string }
  | { readonly outcome: 'refused'; readonly code: string }

const MINUTE_MS = 60_000
const MAX_BACKOFF_MS = 10 * MINUTE_MS
/** A provider needs a while until it can tell what became of a message. */
const LOOK_AFTER_MS = 2 * MINUTE_MS
/** After this it is no news: it stays in the inbox. */
export const GIVE_UP_MS = 48 * 60 * MINUTE_MS

export type Settlement = Partial<
  Pick<
    NoticeDeliveryEntity,
    'state' | 'nextAt' | 'tried' | 'code' | 'receipt' | 'doneAt' | 'spent' | 'attempts'
  >
>

type Sent = Pick<NoticeDeliveryEntity, 'tried' | 'attempts' | 'createdAt'> & { readonly channel: ChannelName }

/** What is written down after a provider answered. */
export function settlementOf(row: Sent, answer: SendAnswer, now: number): Settlement {
  switch (answer.outcome) {
    case 'sent':
      return { state: 'sent', receipt: answer.id.slice(0, 64), doneAt: now, code: null }
    case 'unclear':
      return { state: 'unclear', code: clipped(answer.code), nextAt: now + LOOK_AFTER_MS }
    case 'refused':
      return {
        state: 'ready',
        tried: [...row.tried, row.channel],
        code: clipped(answer.code),
        nextAt: now,
        spent: null,
      }
    default:
      return postponed(row, answer, now)
  }
}

function postponed(row: Sent, { code, afterMs }: { code: string; afterMs: number }, now: number): Settlement {
  if (now - row.createdAt > GIVE_UP_MS)
    return { state: 'inbox', code: clipped(code), doneAt: now, spent: null }
  const backoff = Math.max(afterMs, Math.min(1_000 * 2 ** row.attempts, MAX_BACKOFF_MS))
  return {
    state: 'ready',
    code: clipped(code),
    nextAt: now + backoff,
    attempts: row.attempts + 1,
    spent: null,
  }
}

/** What a provider knows of a message that may have gone out: `unknown` when it can't be asked. */
export type Found = 'sent' | 'absent' | 'unknown' | 'later'

/**
 * After a broken line. What is known to have arrived is done; what is known not to have goes again. What nobody can tell is
 * never sent by the same way again, as that could be twice: the urgent goes by the next way, the rest by the next digest.
 */
export function afterLook(
  row: Sent & Pick<NoticeDeliveryEntity, 'urgent' | 'notificationId'>,
  found: Found,
  { now, digestAt }: { now: number; digestAt: number },
): Settlement {
  if (found === 'sent') return { state: 'sent', doneAt: now, code: null }
  if (found === 'later' && now - row.createdAt < GIVE_UP_MS) return { nextAt: now + LOOK_AFTER_MS }
  if (found === 'absent') return { state: 'ready', nextAt: now, spent: null }
  const tried = [...row.tried, row.channel]
  // What a digest speaks of stays in the inbox: a digest of a digest is nobody's news.
  if (row.notificationId === null) return { state: 'inbox', doneAt: now, tried }
  return row.urgent ? { state: 'ready', nextAt: now, tried } : { state: 'held', nextAt: digestAt, tried }
}

const clipped = (code: string): string => code.slice(0, 32)
