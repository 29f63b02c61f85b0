import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { RequestItemView, SupervisionItemView } from '@/api/types'
import { useWords } from '@/i18n'
import { agoWords, momentWords } from '@/i18n/time-words'
import { useNow } from '@/platform/use-now'
import { Button } from '@/ui/button/button'
import { cx } from '@/ui/cx'
import { Empty, Skeleton } from '@/ui/feedback/feedback'
import { QueryState } from '@/ui/feedback/query-state'
import type { IconName } from '@/ui/icon/icon-names'
import { Pressable } from '@/ui/pressable/pressable'
import { Text } from '@/ui/text/text'
import { openTicket } from '../components/ticket-row'
import { orderSide } from './order-side'
import { answerWords, waitedWords } from './request-wait'
import { useOrders, useRequests, type OrderFilter, type RequestFilter } from './use-loop'
import './loop.scss'

export interface LoopListProps {
  chosenId?: string | undefined
  /** Beside the list on a desk; on a phone the ticket's own page opens. */
  onChoose?: (ticketId: string) => void
}

interface PagesLike<T> {
  data: { pages: readonly { items: readonly T[] }[] } | undefined
  error: Error | null
  refetch: () => unknown
  hasNextPage: boolean
  isFetchingNextPage: boolean
  fetchNextPage: () => unknown
}

interface PagedProps<T> {
  query: PagesLike<T>
  empty: { icon: IconName; title: string; note?: string }
  row: (item: T) => ReactNode
}

function Paged<T>({ query, empty, row }: PagedProps<T>) {
  const words = useWords().loop
  return (
    <QueryState query={query} waiting={<Skeleton rows={5} />}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items)
        if (items.length === 0) return <Empty {...empty} id="loop-empty" />
        return (
          <View>
            {items.map(row)}
            {query.hasNextPage && (
              <View className="loop-more">
                <Button
                  text={words.more}
                  look="plain"
                  busy={query.isFetchingNextPage}
                  onPress={() => void query.fetchNextPage()}
                />
              </View>
            )}
          </View>
        )
      }}
    </QueryState>
  )
}

/** What waits for the reader's desk, or what the reader asked for. */
export function RequestList({ filter, ...list }: LoopListProps & { filter: RequestFilter }) {
  const words = useWords().loop
  const query = useRequests(filter)
  const now = useNow()
  const mine = filter.box === 'asked'
  const empty = mine
    ? { icon: 'hand' as const, title: words.noAsked }
    : { icon: 'check' as const, title: words.noWaiting, note: words.noWaitingNote }
  return (
    <Paged
      query={query}
      empty={empty}
      row={(item) => <RequestRow key={item.id} item={item} now={now} mine={mine} {...list} />}
    />
  )
}

/** The supervision orders in the reader's areas. */
export function OrderList({ filter, ...list }: LoopListProps & { filter: OrderFilter }) {
  const words = useWords().loop
  const query = useOrders(filter)
  const now = useNow()
  return (
    <Paged
      query={query}
      empty={{ icon: 'megaphone', title: words.noOrders, note: words.noOrdersNote }}
      row={(item) => <OrderRow key={item.id} item={item} now={now} {...list} />}
    />
  )
}

interface RowProps extends LoopListProps {
  id: string
  ticketId: string
  title: string
  side: string
  urgent?: boolean
  children: ReactNode
}

function Row({ id, ticketId, title, side, urgent, children, chosenId, onChoose = openTicket }: RowProps) {
  return (
    <Pressable
      className={cx('loop-row', chosenId === ticketId && 'loop-row--chosen')}
      id={id}
      selected={chosenId === ticketId}
      onPress={() => onChoose(ticketId)}
    >
      <View className="loop-row__head">
        <Text size="body" lines={1}>
          {title}
        </Text>
        <Text size="note" tone={urgent ? 'danger' : 'ink2'}>
          {side}
        </Text>
      </View>
      {children}
    </Pressable>
  )
}

function RequestRow({
  item,
  now,
  mine,
  ...list
}: LoopListProps & { item: RequestItemView; now: number; mine: boolean }) {
  const words = useWords()
  const { id, ticket, label, stateText, state, deskName, askedBy, askedAt, reason, until, late } = item
  const waited = waitedWords(item, words, now)
  const side = state === 'waiting' && mine ? words.loop.waitsFor(deskName) : (waited ?? stateText)
  const wish = until === null ? undefined : words.loop.until(momentWords(words.time, Date.parse(until), now))
  return (
    <Row
      id={`request-row-${id}`}
      ticketId={ticket.id}
      title={`${label} · ${ticket.title}`}
      side={side}
      urgent={late}
      {...list}
    >
      <Text size="label" lines={2}>
        {[reason && words.ticket.quoted(reason), wish].filter(Boolean).join(' · ')}
      </Text>
      <Text size="note" tone="ink2" lines={1}>
        {`${words.loop.by(askedBy.name, agoWords(words.time, Date.parse(askedAt), now))} · ${ticket.placeText}`}
      </Text>
      <Due item={item} mine={mine} now={now} />
    </Row>
  )
}

/** By when the desk is to answer; whoever asked reads how long it has lain there. */
function Due({ item, mine, now }: { item: RequestItemView; mine: boolean; now: number }) {
  const words = useWords()
  const line = mine ? waitedWords(item, words, now) : answerWords(item, words, now)
  if (line === undefined) return null
  return (
    <Text size="note" tone={item.late ? 'danger' : 'ink2'} lines={1}>
      {line}
    </Text>
  )
}

function OrderRow({ item, now, ...list }: LoopListProps & { item: SupervisionItemView; now: number }) {
  const words = useWords()
  const { id, ticket, deskName, state, note, answer, late } = item
  return (
    <Row
      id={`order-row-${id}`}
      ticketId={ticket.id}
      title={ticket.title}
      side={orderSide(item, words, now)}
      urgent={state === 'open' && late}
      {...list}
    >
      <Text size="label" lines={2}>
        {words.ticket.quoted(answer ?? note ?? '')}
      </Text>
      <Text size="note" tone="ink2" lines={1}>
        {[words.loop.supervisedBy(deskName), ticket.owner?.name, ticket.placeText]
          .filter(Boolean)
          .join(' · ')}
      </Text>
    </Row>
  )
}
