import { displayTicketNumber } from '@beegrid/shared'
import type { TrialItemView, TrialOwnerView } from '@/api/types'
import { useDeskWords } from '@/i18n/desk'
import { momentWords } from '@/i18n/time-words'
import { now } from '@/platform/clock'
import { go, PATHS } from '@/platform/navigation'
import { Button } from '@/ui/button/button'
import { Icon } from '@/ui/icon/icon'
import { Text } from '@/ui/text/text'
import type { RuleDesk } from '../hooks/use-rule-desk'
import type { Trial } from '../hooks/use-trial'

const grouped = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, ',')

function Progress({ trial, onStop }: { trial: Trial; onStop: () => void }) {
  const words = useDeskWords().rules
  const { seen = 0, total = 0, cap = 0 } = trial.last ?? {}
  const all = Math.min(total, cap)
  return (
    <div className="trial-progress" role="status" aria-live="polite">
      <Text size="label">{words.trying}</Text>
      <progress className="trial-progress__bar" value={seen} max={Math.max(all, 1)} />
      <div className="trial-progress__foot">
        <Text size="note" tone="ink2">
          {words.progress(grouped(seen), grouped(all))}
        </Text>
        <Button text={words.stop} look="plain" size="small" onPress={onStop} id="trial-stop" />
      </div>
    </div>
  )
}

function Count({ trial: { last, state } }: { trial: Trial }) {
  const words = useDeskWords().rules
  if (!last) return null
  const { changed, total, cap, skipped } = last
  return (
    <div className="trial-count">
      {changed === 0 ? (
        state === 'running' ? null : (
          <Text size="body" strong id="trial-none">
            {words.trialNone}
          </Text>
        )
      ) : (
        <p className="trial-count__line">
          <span className="trial-count__figure" id="trial-changed">
            {grouped(changed)}
          </span>
          <span>{words.trialCount}</span>
        </p>
      )}
      <Text size="note" tone="ink2">
        {words.trialOf(grouped(total))}
        {total > cap && words.trialCapped(grouped(cap))}
        {skipped > 0 && words.trialSkipped(skipped)}
        {state === 'stopped' && words.trialStopped}
      </Text>
    </div>
  )
}

function Owner({ owner, label }: { owner: TrialOwnerView; label: string }) {
  const words = useDeskWords().rules
  return (
    <span className="trial-owner">
      <span className="trial-owner__label">{label}</span>
      <span className="trial-owner__name">
        {owner.kind === 'desk' ? words.deskOf(owner.name) : owner.name}
      </span>
      <span className="trial-owner__open">{words.open(owner.open)}</span>
    </span>
  )
}

function Item({ item }: { item: TrialItemView }) {
  const { rules: words, time } = useDeskWords()
  return (
    <li>
      <button
        type="button"
        className="trial-item"
        onClick={() => go(PATHS.ticket, { id: item.ticketId })}
        data-ticket={item.number}
      >
        <span className="trial-item__title">
          <span>{item.title}</span>
          <span className="trial-item__number">{displayTicketNumber(item.number)}</span>
        </span>
        <span className="trial-item__place">
          {`${item.placeText} · ${momentWords(time, Date.parse(item.at), now())}`}
        </span>
        <Owner owner={item.was} label={words.was} />
        <Owner owner={item.wouldBe} label={words.wouldBe} />
        {item.rule === null && <span className="trial-item__place">{words.usualOrder}</span>}
      </button>
    </li>
  )
}

/** Which reports of the past days would have gone elsewhere, and to whom. */
export function TrialResult({ desk: { trial, tryOut, stop } }: { desk: RuleDesk }) {
  const words = useDeskWords().rules
  if (trial.state === 'failed')
    return (
      <div className="trial-failed">
        <Icon name="circle-alert" />
        <Text size="label">{trial.error?.message ?? ''}</Text>
        <Button text={words.tryAgain} size="small" onPress={tryOut} />
      </div>
    )
  return (
    <div className="trial">
      {trial.state === 'running' && <Progress trial={trial} onStop={stop} />}
      <Count trial={trial} />
      {trial.last && trial.last.changed > trial.items.length && (
        <Text size="note" tone="ink2">
          {words.trialShown(trial.items.length)}
        </Text>
      )}
      <ul className="trial-list" id="trial-list">
        {trial.items.map((item) => (
          <Item key={item.ticketId} item={item} />
        ))}
      </ul>
    </div>
  )
}
