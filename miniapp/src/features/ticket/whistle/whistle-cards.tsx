import { View } from '@tarojs/components'
import type { TicketView, WhistleView } from '@/api/types'
import { useWords } from '@/i18n'
import { momentWords } from '@/i18n/time-words'
import { Card } from '@/ui/card/card'
import { Icon } from '@/ui/icon/icon'
import { Text } from '@/ui/text/text'
import type { TicketSheets } from '../sheets/use-ticket-sheets'
import { CallRow } from './call-row'
import { useWhistles } from './use-whistles'
import './whistle.scss'

export interface WhistleCardsProps {
  ticket: TicketView
  now: number
  sheets: TicketSheets
}

/** 吹哨报到: who was called, who has answered, who is late; the last whistle first. */
export function WhistleCards({ ticket, now, sheets }: WhistleCardsProps) {
  const whistles = useWhistles(ticket).data
  if (!whistles) return null
  return (
    <>
      {ownFirst(whistles.items).map((whistle) => (
        <WhistleCard
          key={whistle.id}
          whistle={whistle}
          now={now}
          forParty={whistles.items.some(isCalled)}
          onLink={whistles.maySendLinks ? sheets.link : undefined}
        />
      ))}
    </>
  )
}

const isCalled = ({ calls }: WhistleView) => calls.some(({ isMine }) => isMine)

/** Whoever was called reads of its own call first. */
function ownFirst(whistles: readonly WhistleView[]): readonly WhistleView[] {
  return [...whistles.filter(isCalled), ...whistles.filter((each) => !isCalled(each))]
}

interface WhistleCardProps {
  whistle: WhistleView
  /** The reader is one of the called, and reads its own order alone. */
  forParty: boolean
  now: number
  onLink: TicketSheets['link'] | undefined
}

function WhistleCard({ whistle, forParty, now, onLink }: WhistleCardProps) {
  const words = useWords()
  const { id, state, statusText, reason, askedBy, askedAt, joint, endReason, record, calls } = whistle
  const asked = words.whistle.askedBy(askedBy, momentWords(words.time, Date.parse(askedAt), now))
  return (
    <Card flush id={`whistle-${id}`}>
      <View className="whistle-card__head">
        <Text size="label" strong heading className="whistle-card__title">
          {joint ? words.whistle.jointTitle : words.whistle.title}
        </Text>
        <Text size="note" strong tone={state === 'called' || state === 'asked' ? 'amber' : 'ink2'}>
          {statusText}
        </Text>
      </View>
      <View className="whistle-card__text">
        <Text size="label">{reason}</Text>
        <Text size="note" tone="ink2">
          {asked}
        </Text>
        {joint && <Joint joint={joint} now={now} />}
        {endReason && <Text size="note">{words.whistle.ended(endReason)}</Text>}
        {record && <Text size="note">{`${words.whistle.record}${words.common.colon}${record}`}</Text>}
      </View>
      {calls.map((call) => (
        <CallRow key={call.id} call={call} now={now} mayPrint={call.isMine || !forParty} onLink={onLink} />
      ))}
    </Card>
  )
}

function Joint({ joint, now }: { joint: NonNullable<WhistleView['joint']>; now: number }) {
  const words = useWords()
  const { at, place, lead } = joint
  return (
    <View className="whistle-card__joint">
      <Icon name="calendar" size="small" />
      <View>
        <Text size="label" strong tone="inherit">
          {words.whistle.joint(momentWords(words.time, Date.parse(at), now), place)}
        </Text>
        <Text size="note" tone="inherit">
          {words.whistle.jointLead(lead)}
        </Text>
      </View>
    </View>
  )
}
