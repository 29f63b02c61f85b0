import type { ContractView } from '@/api/types'
import { useDeskWords } from '@/i18n/desk'
import { cx } from '@/ui/cx'

/** Whether it holds now, and from when to when. */
export function ContractDays({ contract: { state, from, to } }: { contract: ContractView }) {
  const words = useDeskWords().placeKeeping
  return (
    <span className="places-days">
      <span className={cx('places-state', `places-state--${state}`)}>{words.states[state]}</span>
      <small>{words.days(from ?? words.unknownStart, to ?? words.openEnded)}</small>
    </span>
  )
}
