import { View } from '@tarojs/components'
import type { SupervisionView, TicketRequestView, TicketView } from '@/api/types'
import { useWords } from '@/i18n'
import { useSettings } from '@/platform/settings'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { cx } from '@/ui/cx'
import { Icon } from '@/ui/icon/icon'
import { Text } from '@/ui/text/text'
import type { StorySheets } from '../sheets/use-ticket-sheets'
import { RequestLines } from './request-lines'
import { useTicketOrders, useTicketRequests } from './use-loop'
import { orderSide } from './order-side'
import './loop.scss'

export interface LoopCardsProps {
  ticket: TicketView
  now: number
  sheets: StorySheets
}

/** What is supervised and what waits for an answer, above everything else a ticket says. */
export function LoopCards(props: LoopCardsProps) {
  const staff = useSettings(({ register }) => register === 'staff')
  return staff ? <StaffCards {...props} /> : <ResidentNote {...props} />
}

/** Whoever waits for it reads that somebody above keeps an eye on it. */
function ResidentNote({ ticket }: LoopCardsProps) {
  const words = useWords().loop
  const notes = [
    ticket.supervised && words.residentSupervised,
    ticket.waiting.includes('appeal') && words.appealWaits,
  ].filter((each) => typeof each === 'string')
  if (notes.length === 0) return null
  return (
    <Card look="soft" id="loop-note" className="loop-note">
      {notes.map((note) => (
        <View className="loop-note__line" key={note}>
          <Icon name="megaphone" size="small" />
          <Text size="label">{note}</Text>
        </View>
      ))}
    </Card>
  )
}

function StaffCards(props: LoopCardsProps) {
  const { ticket, now, sheets } = props
  const query = useTicketOrders(ticket.id, ticket.supervised)
  const orders = query.data?.items ?? []
  const requests = useTicketRequests(ticket.id, ticket.waiting.length > 0).data?.items ?? []
  // Staff who only reported it read what every reporter reads.
  if (query.error) return <ResidentNote {...props} />
  return (
    <>
      {ticket.supervised &&
        orders
          .filter(({ state }) => state !== 'ended')
          .map((order) => <OrderCard {...props} key={order.id} order={order} />)}
      {requests
        .filter(({ state }) => state === 'waiting')
        .map((request) => (
          <RequestCard key={request.id} request={request} now={now} sheets={sheets} />
        ))}
      <Lateness ticket={ticket} />
    </>
  )
}

/** 督办: who orders it, by when, what was answered; the answer and the lifting are one tap away. */
function OrderCard({ ticket, now, sheets, order }: LoopCardsProps & { order: SupervisionView }) {
  const words = useWords()
  const { deskName, note, state, late } = order
  const overdue = state === 'open' && late
  return (
    <Card className={cx('loop-order', overdue && 'loop-order--late')} id={`order-${order.id}`}>
      <View className="loop-order__head">
        <Icon name="megaphone" size="small" />
        <Text size="label" strong className="loop-order__title" heading>
          {words.loop.supervisedBy(deskName)}
        </Text>
        <Text size="note" tone={overdue ? 'danger' : 'ink2'}>
          {orderSide(order, words, now)}
        </Text>
      </View>
      {note && <Text size="label">{words.ticket.quoted(note)}</Text>}
      <Answer order={order} />
      <OrderButtons ticket={ticket} open={state === 'open'} sheets={sheets} />
    </Card>
  )
}

function Answer({ order: { answer, answeredBy, late } }: { order: SupervisionView }) {
  const words = useWords()
  if (answer === null) return null
  const name = words.loop.answered(answeredBy ?? '')
  return (
    <Text size="note" tone="ink2">
      {[name, late && words.loop.answeredLate, words.ticket.quoted(answer)].filter(Boolean).join(' · ')}
    </Text>
  )
}

function OrderButtons({
  ticket: { allowedActions },
  open,
  sheets,
}: Pick<LoopCardsProps, 'ticket' | 'sheets'> & { open: boolean }) {
  const words = useWords().loop
  const may = (action: string) => allowedActions.some((each) => each.action === action)
  const answers = open && may('answerSupervision')
  if (!answers && !may('endSupervision')) return null
  return (
    <View className="loop-order__buttons">
      {answers && (
        <Button
          text={words.answer}
          size="small"
          id="order-answer"
          onPress={() => sheets.start('answerSupervision')}
        />
      )}
      {may('endSupervision') && (
        <Button
          text={words.lift}
          look="outline"
          size="small"
          id="order-lift"
          onPress={() => sheets.start('endSupervision')}
        />
      )}
    </View>
  )
}

interface RequestCardProps {
  request: TicketRequestView
  now: number
  sheets: StorySheets
}

function RequestCard({ request, now, sheets }: RequestCardProps) {
  const words = useWords().loop
  return (
    <Card id={`request-${request.id}`}>
      <View className="loop-order__head">
        <Text size="label" strong className="loop-order__title" heading>
          {words.requestTitle(request.label)}
        </Text>
        <Text size="note" tone="ink2">
          {words.waitsFor(request.deskName)}
        </Text>
      </View>
      <RequestLines request={request} now={now} />
      {request.mayTakeBack && (
        <View className="loop-order__buttons">
          <Button
            text={words.takeBack}
            look="outline"
            size="small"
            id="request-take-back"
            onPress={() => sheets.start('takeBack')}
          />
        </View>
      )}
    </Card>
  )
}

/** Once it is over: whether it was late, and whether that counts. */
function Lateness({ ticket: { late, exempted, phase } }: Pick<LoopCardsProps, 'ticket'>) {
  const words = useWords().loop
  if (!late || phase !== 'done') return null
  return (
    <Text size="note" tone="ink2" className="loop-late">
      {exempted ? words.exempted : words.late}
    </Text>
  )
}
