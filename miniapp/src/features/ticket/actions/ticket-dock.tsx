import { NEED_LABELS, wordFor, type TicketAction } from '@beegrid/shared'
import { View } from '@tarojs/components'
import type { TicketView } from '@/api/types'
import { useWords } from '@/i18n'
import { countdownClock } from '@/i18n/time-words'
import { useNow } from '@/platform/use-now'
import { useSettings } from '@/platform/settings'
import { useWide } from '@/platform/use-wide'
import { Button } from '@/ui/button/button'
import { cx } from '@/ui/cx'
import { Text } from '@/ui/text/text'
import type { ActionBody } from '../api/act-on-ticket'
import { dueOf } from '../deadline'
import type { DockButton, DockPlan } from './dock-plan'
import { actionIcon } from './more-sheet'
import { RateDock } from './rate-dock'
import './action-sheet.scss'

const HOUR_MS = 60 * 60_000

export interface TicketDockProps {
  ticket: TicketView
  plan: DockPlan
  /** The button whose action is under way. */
  busy: string | undefined
  onPress: (button: DockButton) => void
  onRate: (body: ActionBody) => void
  onMore: () => void
}

/** At the thumb: the one next action, its companion, and the rest behind 更多. */
export function TicketDock({ ticket, plan, busy, onPress, onRate, onMore }: TicketDockProps) {
  const words = useWords().act
  const { primary, second, more, rates } = plan
  const moreButton = more.length > 0 && (
    <Button className="dock__more" text={words.more} icon="ellipsis" id="more" onPress={onMore} />
  )
  if (rates)
    return (
      <RateDock
        busy={busy === 'rate'}
        onRate={onRate}
        more={moreButton}
        mayReopen={more.some(({ action }) => action === 'reopen')}
      />
    )
  if (!primary) return <View className="dock__row">{moreButton}</View>
  const main = (
    <Primary ticket={ticket} button={primary} busy={busy} onPress={onPress} alone={!second} key="main" />
  )
  const side = second && <Side button={second} busy={busy} onPress={onPress} key="side" />
  return (
    <View id="ticket-dock">
      <StillNeeded ticket={ticket} />
      <View className={cx('dock__row', side && moreButton && 'dock__row--three')}>
        {/* 解决了 is read before 没解决; work's next step lies under the right thumb. */}
        {primary.action === 'verify' ? [main, side] : [side, main]}
        <Beside plan={plan} busy={busy} onPress={onPress} />
        {moreButton}
      </View>
    </View>
  )
}

/** What a desk decides most often stands open beside the next step, as there is room; 更多 has it as well. */
const OF_A_DESK: readonly TicketAction[] = ['transfer', 'whistle', 'supervise']

function Beside({ plan, busy, onPress }: Pick<TicketDockProps, 'plan' | 'busy' | 'onPress'>) {
  const wide = useWide()
  if (!wide) return null
  const room = plan.second ? 1 : 2
  const found = OF_A_DESK.flatMap((action) => plan.more.filter((each) => each.action === action))
  return found
    .slice(0, room)
    .map(({ action, label }) => (
      <Button
        key={action}
        className="dock__beside"
        look="outline"
        text={label}
        id={`beside-${action}`}
        busy={busy === action}
        onPress={() => onPress({ action, label, mine: false })}
      />
    ))
}

interface ButtonProps {
  button: DockButton
  busy: string | undefined
  onPress: (button: DockButton) => void
}

/** What identifies a button: 解决了 and 没解决 are the same action. */
export function buttonId({ action, passed }: Pick<DockButton, 'action' | 'passed'>): string {
  return passed === undefined ? action : `${action}-${passed ? 'passed' : 'failed'}`
}

function Side({ button, busy, onPress }: ButtonProps) {
  const id = buttonId(button)
  return (
    <Button
      className="dock__side"
      text={button.label}
      id={`act-${id}`}
      busy={busy === id}
      onPress={() => onPress(button)}
    />
  )
}

interface PrimaryProps extends ButtonProps {
  ticket: TicketView
  /** With another button beside it there is no room for the countdown, which stands above all the same. */
  alone: boolean
}

function Primary({ ticket, button, busy, onPress, alone }: PrimaryProps) {
  const id = buttonId(button)
  const left = useAcceptLeft(ticket, button)
  return (
    <Button
      className="dock__wide"
      text={button.label}
      look={button.mine ? 'primary' : 'quiet'}
      icon={actionIcon(button.action)}
      id={`act-${id}`}
      note={alone ? left : undefined}
      busy={busy === id}
      onPress={() => onPress(button)}
    />
  )
}

/** `还剩 5:42` on the button that stops the clock. */
function useAcceptLeft(ticket: TicketView, { action }: DockButton): string | undefined {
  const words = useWords().act
  const due = dueOf(ticket)
  const counts = action === 'accept' && due !== undefined
  const now = useNow(counts ? 1000 : HOUR_MS)
  const left = counts ? due - now : 0
  return left > 0 && left < HOUR_MS ? words.acceptLeft(countdownClock(left)) : undefined
}

/** Told before the way to the place, not after it: a photo will be wanted. */
function StillNeeded({ ticket }: Pick<TicketDockProps, 'ticket'>) {
  const words = useWords().act
  const { language, register } = useSettings()
  const resolve = ticket.allowedActions.find(({ action }) => action === 'resolve')
  if (!resolve?.needs.includes('photo') || register !== 'staff') return null
  return (
    <Text size="note" tone="ink2" className="dock__hint">
      {words.needs(wordFor(NEED_LABELS.photo, register, language))}
    </Text>
  )
}
