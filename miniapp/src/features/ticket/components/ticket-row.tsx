import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { TicketListItemView } from '@/api/types'
import { useWords } from '@/i18n'
import { momentWords } from '@/i18n/time-words'
import { mediaUrl } from '@/platform/http/api-client'
import { go, PATHS } from '@/platform/navigation'
import { useSettings } from '@/platform/settings'
import { OverdueTag, StateTag } from '@/ui/chip/state-tag'
import { cx } from '@/ui/cx'
import { Photo } from '@/ui/photo/photo'
import { Pressable } from '@/ui/pressable/pressable'
import { Text } from '@/ui/text/text'
import { awaitsCheck, overdueOf, stateFactsOf, timeWords } from '../deadline'
import './ticket-row.scss'

/** `act`: laid open at once, where one comes to do just that. */
export function openTicket(id: string, act?: 'followUp' | 'recheck') {
  go(PATHS.ticket, { id, ...(act && { act }) })
}

export interface TicketRowProps {
  ticket: TicketListItemView
  now: number
  onPress?: (id: string) => void
  /** The row of the ticket that is open beside the list. */
  chosen?: boolean
  /** Came by itself a moment ago: marked until one has seen it. */
  fresh?: boolean
  /** In the place of state and time: a button to accept it. */
  trail?: ReactNode
  /** Under the row: 解决了 / 没解决. */
  foot?: ReactNode
}

/** One ticket in a list: picture, place in words, state, time left. */
export function TicketRow({
  ticket,
  now,
  onPress = (each: string) => openTicket(each),
  chosen = false,
  trail,
  foot,
}: TicketRowProps) {
  const staff = useSettings(({ register }) => register === 'staff')
  const Words = staff ? StaffWords : ResidentWords
  const { id } = ticket
  return (
    <View className={cx('ticket-row', staff && 'ticket-row--staff', chosen && 'ticket-row--chosen')}>
      <Pressable
        className="ticket-row__body"
        id={`ticket-${id}`}
        selected={chosen}
        onPress={() => onPress(id)}
      >
        <Thumb ticket={ticket} />
        <Words ticket={ticket} now={now} trail={trail} />
      </Pressable>
      {foot && <View className="ticket-row__foot">{foot}</View>}
    </View>
  )
}

function Thumb({ ticket: { thumbUrl, title } }: Pick<TicketRowProps, 'ticket'>) {
  const src = thumbUrl === null ? undefined : mediaUrl(thumbUrl)
  return <Photo className="ticket-row__thumb" src={src} label={title} />
}

type WordsProps = Pick<TicketRowProps, 'ticket' | 'now' | 'trail'>

function ResidentWords({ ticket, now }: WordsProps) {
  const words = useWords()
  const late = overdueOf(ticket, now) !== undefined
  return (
    <View className="ticket-row__words">
      <Text size="body" lines={2}>
        {ticket.title}
      </Text>
      <Text size="note" tone="ink2" lines={1}>
        {ticket.placeText}
      </Text>
      <View className="ticket-row__state">
        <StateTag {...stateFactsOf(ticket, now)} />
        {!late && (
          <Text size="note" tone="ink2" className="ticket-row__time">
            {/* It is the reporter's turn: no clock of theirs runs, it only happened some time ago. */}
            {ticket.mergedInto?.headline ??
              (ticket.status === 'resolved'
                ? momentWords(words.time, Date.parse(ticket.updatedAt), now)
                : timeWords(ticket, now, words))}
          </Text>
        )}
      </View>
    </View>
  )
}

/** 督办 and 等审批, before the place: what somebody above looks at. */
function LoopMarks({ ticket: { supervised, waiting } }: Pick<TicketRowProps, 'ticket'>) {
  const words = useWords().loop
  const marks = [supervised && words.supervisedMark, waiting.length > 0 && words.waitingMark].filter(Boolean)
  if (marks.length === 0) return null
  return (
    <Text size="note" inline strong tone="amber">
      {`${marks.join(' · ')} · `}
    </Text>
  )
}

/** How long it has, and where it stands. */
function StaffSide({ ticket, now, time }: { ticket: WordsProps['ticket']; now: number; time: string }) {
  const overdueMs = overdueOf(ticket, now)
  return (
    <View className="ticket-row__side">
      {overdueMs === undefined ? (
        <Text size="label" tone="ink2">
          {time}
        </Text>
      ) : (
        <OverdueTag overdueMs={overdueMs} check={awaitsCheck(ticket)} />
      )}
      <StateTag {...stateFactsOf(ticket, now)} />
    </View>
  )
}

function StaffWords({ ticket, now, trail }: WordsProps) {
  const words = useWords()
  const overdueMs = overdueOf(ticket, now)
  const time = timeWords(ticket, now, words)
  return (
    <>
      <View className="ticket-row__words">
        <Text size="body" lines={1}>
          {ticket.title}
        </Text>
        <Text size="note" tone="ink2" lines={1}>
          {trail && (
            <Text size="note" inline strong tone={overdueMs === undefined ? 'ink' : 'danger'}>
              {time}
            </Text>
          )}
          {trail && ' · '}
          <LoopMarks ticket={ticket} />
          {ticket.placeText}
        </Text>
      </View>
      {trail ?? <StaffSide ticket={ticket} now={now} time={time} />}
    </>
  )
}
