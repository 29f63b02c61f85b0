import { displayTicketNumber, type TicketState } from '@beegrid/shared'
import { View } from '@tarojs/components'
import type { TicketView } from '@/api/types'
import { useWords, type Messages } from '@/i18n'
import { leftWords, momentWords } from '@/i18n/time-words'
import { go, PATHS } from '@/platform/navigation'
import { copyText } from '@/platform/clipboard'
import { useSettings } from '@/platform/settings'
import { StateTag } from '@/ui/chip/state-tag'
import { Icon } from '@/ui/icon/icon'
import { Pressable } from '@/ui/pressable/pressable'
import { Text } from '@/ui/text/text'
import { toast } from '@/ui/toast/toast'
import { TrackSteps } from '@/ui/track/track-steps'
import { dueOf, overdueOf, stateFactsOf } from '../deadline'
import { closingWords } from '../story'
import { hasTrack, residentTrack, staffTrack } from '../track'
import './ticket-head.scss'

type ClockStage = NonNullable<TicketView['deadlines']['nextStage']>

export interface TicketHeadProps {
  ticket: TicketView
  now: number
  /** What stands beside the number: that it is a demo. */
  badge?: string | undefined
}

/** State, sentence, time left: what anyone wants to know first. */
export function TicketHead(props: TicketHeadProps) {
  const staff = useSettings(({ register }) => register === 'staff')
  const words = useWords()
  const { ticket, now } = props
  const steps = (staff ? staffTrack : residentTrack)({ ticket, words, now })
  return (
    <View className="ticket-head" id="ticket-head">
      {staff ? <StaffHead {...props} /> : <ResidentHead {...props} />}
      {hasTrack(ticket) && <TrackSteps steps={steps} />}
    </View>
  )
}

function ResidentHead({ ticket, now, badge }: TicketHeadProps) {
  return (
    <>
      <View className="ticket-head__line">
        <StateTag {...bareState(ticket, now)} big />
        <Number number={ticket.number} badge={badge} />
      </View>
      <Text size="title" strong heading>
        {ticket.headline}
      </Text>
      <View className="ticket-head__foot">
        <TimeLine ticket={ticket} now={now} />
        <HowCounted id={ticket.id} />
      </View>
    </>
  )
}

/** The headline below names who has it: the tag need not. */
function bareState(ticket: TicketView, now: number) {
  const { text: _, ...facts } = stateFactsOf(ticket, now)
  return facts
}

/** Nearer than this a deadline is counted down; farther away its day is enough. */
const NEAR_MS = 12 * 60 * 60_000

/** The time left in large, while it is near; else where it stands. */
function staffTitle({ ticket, now }: TicketHeadProps, words: Messages): { title: string; counts: boolean } {
  const due = dueOf(ticket)
  const counts = due !== undefined && due - now < NEAR_MS
  return { counts, title: counts ? leftWords(words.time, { due, now, seconds: true }) : ticket.headline }
}

/** By when it is, or was, to be done. */
function promiseWords({ ticket, now }: TicketHeadProps, words: Messages): string | undefined {
  const due = dueOf(ticket)
  if (due === undefined) return undefined
  const promise = dueWords(ticket, words, momentWords(words.time, due, now))
  return due < now ? words.clocks.wasDue(promise) : promise
}

function StaffHead(props: TicketHeadProps) {
  const { ticket, now, badge } = props
  const words = useWords()
  const { title, counts } = staffTitle(props, words)
  const closing = closingWords(ticket, words, now)
  const late = overdueOf(ticket, now) !== undefined
  return (
    <>
      <View className="ticket-head__line ticket-head__line--apart">
        {late && <Icon name="triangle-alert" className="ticket-head__late" />}
        <Text
          size={counts ? 'display' : 'title'}
          strong
          heading
          tone={late ? 'danger' : 'ink'}
          className={counts ? 'ticket-head__count' : 'ticket-head__left'}
        >
          {title}
        </Text>
        <StateTag {...stateFactsOf(ticket, now)} big />
      </View>
      <Text size="label" tone="ink2">
        {[counts && ticket.headline, promiseWords(props, words)].filter(Boolean).join(' · ')}
      </Text>
      <Closing text={closing} />
      <View className="ticket-head__foot">
        <Number number={ticket.number} badge={badge} />
        <HowCounted id={ticket.id} />
      </View>
    </>
  )
}

/** `15:26 前办结`: what the running clock is about. */
function dueWords({ deadlines, status }: TicketView, words: Messages, moment: string): string {
  const stage = deadlines.nextStage ?? STAGE_OF[status]
  return stage === undefined ? words.ticket.resolvedBy(moment) : words.clocks.dueOf[stage](moment)
}

/** Where the server does not say which clock it is. */
const STAGE_OF: Partial<Record<TicketState, ClockStage>> = {
  submitted: 'accept',
  dispatched: 'accept',
  resolved: 'verify',
}

const MENDING: readonly (string | null)[] = ['resolve', 'rework']

function TimeLine({ ticket, now }: Pick<TicketHeadProps, 'ticket' | 'now'>) {
  const words = useWords()
  const due = dueOf(ticket)
  const closing = closingWords(ticket, words, now)
  if (ticket.phase !== 'open') {
    return <Closing text={closing} />
  }
  if (due === undefined) return null
  const late = due < now
  const moment = momentWords(words.time, due, now)
  const mends = ticket.kind !== 'dispute' && MENDING.includes(ticket.deadlines.nextStage)
  const promised = mends ? words.ticket.mendedBy(moment) : dueWords(ticket, words, moment)
  return (
    <View className="ticket-head__time">
      <Text size="label" strong inline tone={late ? 'danger' : 'ink'}>
        {leftWords(words.time, { due, now })}
      </Text>
      <Text size="label" tone="ink2" inline className="ticket-head__by">
        {late ? words.clocks.wasDue(promised) : promised}
      </Text>
    </View>
  )
}

function Closing({ text }: { text: string | undefined }) {
  if (text === undefined) return null
  return (
    <Text size="label" tone="ink2">
      {text}
    </Text>
  )
}

/** Leads to how every deadline of it was computed. */
function HowCounted({ id }: { id: string }) {
  const words = useWords().clocks
  return (
    <Pressable className="ticket-head__how" id="how-counted" onPress={() => go(PATHS.clocks, { id })}>
      {words.how}
      <Icon name="chevron-right" />
    </Pressable>
  )
}

function Number({ number, badge }: { number: string; badge: string | undefined }) {
  const words = useWords()
  const shown = displayTicketNumber(number)
  const copy = () => {
    void copyText(shown).then((done) => done && toast(words.ticket.numberCopied))
  }
  return (
    <Pressable className="ticket-head__number" id="ticket-number" onPress={copy}>
      {[words.ticket.number(shown), badge].filter(Boolean).join(' · ')}
    </Pressable>
  )
}
