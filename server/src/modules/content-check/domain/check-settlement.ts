import type { ContentOpinion } from '../../../integrations/wechat/index.js'
import type { ContentCheckEntity } from '../data/content-check.entity.js'

const MINUTE_MS = 60_000
/** WeChat pushes its opinion of a picture within half an hour. */
const PUSHED_WITHIN_MS = 40 * MINUTE_MS
const MAX_BACKOFF_MS = 30 * MINUTE_MS
/** Then a person looks instead. */
const GIVE_UP_MS = 48 * 60 * MINUTE_MS

export type CheckChange = Partial<
  Pick<ContentCheckEntity, 'state' | 'label' | 'traceId' | 'attempts' | 'nextAt' | 'decidedAt'>
>

/** What is written down after a check. */
export function afterOpinion(
  row: Pick<ContentCheckEntity, 'attempts' | 'createdAt'>,
  opinion: ContentOpinion,
  now: number,
): CheckChange {
  switch (opinion.outcome) {
    case 'passed':
      return { state: 'passed', label: opinion.label, decidedAt: now }
    case 'held':
      return { state: 'held', label: opinion.label }
    case 'unable':
      return { state: 'unable', label: opinion.code }
    case 'asked':
      return { state: 'asked', traceId: opinion.traceId, nextAt: now + PUSHED_WITHIN_MS }
    default:
      return later(row, opinion, now)
  }
}

function later(
  { attempts, createdAt }: Pick<ContentCheckEntity, 'attempts' | 'createdAt'>,
  { code, afterMs }: { code: string; afterMs: number },
  now: number,
): CheckChange {
  if (now - createdAt > GIVE_UP_MS) return { state: 'unable', label: code }
  const backoff = Math.max(afterMs, Math.min(MINUTE_MS * 2 ** attempts, MAX_BACKOFF_MS))
  return { state: 'waiting', label: code, attempts: attempts + 1, nextAt: now + backoff }
}
