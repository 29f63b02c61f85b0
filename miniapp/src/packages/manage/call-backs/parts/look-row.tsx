import type { SecondLookView } from '@/api/types'
import { reasonOf } from '@/features/ticket/second-look/look-words'
import { useWords } from '@/i18n'
import { leftWords, momentWords } from '@/i18n/time-words'
import { mediaUrl } from '@/platform/http/api-client'
import { useNow } from '@/platform/use-now'
import { cx } from '@/ui/cx'
import { Photo } from '@/ui/photo/photo'

export interface LookRowProps {
  look: SecondLookView
  chosen: boolean
  onPress: () => void
}

/** One look in the list: the matter, why one looks, until when. */
export function LookRow({ look, chosen, onPress }: LookRowProps) {
  const words = useWords().secondLook
  const { title, placeText, thumbUrl } = look.ticket
  return (
    <button
      type="button"
      className={cx('look-row', chosen && 'look-row--chosen')}
      id={`look-${look.id}`}
      aria-pressed={chosen}
      onClick={onPress}
    >
      <Photo
        className="look-row__thumb"
        src={thumbUrl === null ? undefined : mediaUrl(thumbUrl)}
        label={title}
      />
      <span className="look-row__words">
        <b>{title}</b>
        <small>{placeText}</small>
        <small>
          {[reasonOf(look, words), look.attempts > 0 && words.tried(look.attempts)]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </span>
      <LookTime look={look} />
    </button>
  )
}

function LookTime({ look }: { look: SecondLookView }) {
  const { secondLook: words, time } = useWords()
  const now = useNow()
  const at = (iso: string) => momentWords(time, Date.parse(iso), now)
  if (look.state === 'done')
    return (
      <span className="look-row__side">
        {look.result && (
          <b className={`look-result look-result--${look.result}`}>{words.results[look.result]}</b>
        )}
        <small>{at(look.endedAt ?? look.dueAt)}</small>
      </span>
    )
  return (
    <span className="look-row__side">
      <small className={cx(look.overdue && 'look-row__late')}>
        {leftWords(time, { due: Date.parse(look.dueAt), now })}
      </small>
      {look.byRiders && <small>{words.ridersToo}</small>}
    </span>
  )
}
