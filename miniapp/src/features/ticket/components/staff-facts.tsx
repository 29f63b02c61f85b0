import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { LinkedTicketView, TicketView } from '@/api/types'
import { useWords } from '@/i18n'
import { agoWords } from '@/i18n/time-words'
import { showPhotos } from '@/platform/media/show-photos'
import { Card } from '@/ui/card/card'
import { Icon } from '@/ui/icon/icon'
import { Photo } from '@/ui/photo/photo'
import { Pressable } from '@/ui/pressable/pressable'
import { ListRow } from '@/ui/row/list-row'
import { Text } from '@/ui/text/text'
import { beforePhotos } from '../story'
import { TicketParties } from './ticket-people'
import { openTicket } from './ticket-row'
import { RouteReason } from './ticket-timeline'

export interface StaffFactsProps {
  ticket: TicketView
  now: number
  map?: ReactNode
}

/** What a worker needs on the way: pictures and map, words, place, who else is on it. */
export function StaffFacts({ ticket, now, map }: StaffFactsProps) {
  return (
    <>
      <Pictures ticket={ticket} map={map} />
      <Facts ticket={ticket} />
      <TicketParties ticket={ticket} />
      {(ticket.similar ?? []).map((linked) => (
        <Linked key={linked.id} linked={linked} now={now} />
      ))}
    </>
  )
}

function Pictures({ ticket, map }: Pick<StaffFactsProps, 'ticket' | 'map'>) {
  const words = useWords()
  const photos = beforePhotos(ticket)
  const [first] = photos
  if (first === undefined && !map) return null
  return (
    <View className="story__pictures">
      {first !== undefined && (
        <Pressable
          className="story__picture"
          label={words.common.enlarge}
          id="before-photos"
          onPress={() => showPhotos(photos, 0)}
        >
          <Photo src={first} label={words.common.before} />
          <View className="story__picture-count">{words.ticket.beforePhotos(1, photos.length)}</View>
        </Pressable>
      )}
      {map && <View className="story__map">{map}</View>}
    </View>
  )
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <View className="story__line">
      <Text size="note" tone="ink2" className="story__line-name">
        {name}
      </Text>
      <View className="story__line-text">{children}</View>
    </View>
  )
}

function Facts({ ticket }: Pick<StaffFactsProps, 'ticket'>) {
  return (
    <Card flush id="ticket-facts">
      {ticket.description !== '' && (
        <View className="story__line">
          <Text size="body">{ticket.description}</Text>
        </View>
      )}
      <PlaceLine ticket={ticket} />
      <CategoryLine ticket={ticket} />
    </Card>
  )
}

function Note({ children }: { children: string }) {
  if (children === '') return null
  return (
    <Text size="note" tone="ink2">
      {children}
    </Text>
  )
}

function PlaceLine({ ticket: { placeText, location } }: Pick<StaffFactsProps, 'ticket'>) {
  const words = useWords().ticket
  return (
    <Line name={words.place}>
      <Text size="label">{placeText}</Text>
      <Note>{location.accuracy ? words.accuracy(location.accuracy) : ''}</Note>
    </Line>
  )
}

function CategoryLine({ ticket }: Pick<StaffFactsProps, 'ticket'>) {
  const words = useWords().ticket
  const { category, route, followers, anonymous, owner } = ticket
  const notes = [anonymous && words.anonymous, followers > 0 && words.followers(followers)].filter(Boolean)
  return (
    <Line name={words.category}>
      <Text size="label">{category?.name ?? words.notSorted}</Text>
      <Note>{notes.join(' · ')}</Note>
      <RouteReason route={route} mine={owner?.isMe === true} />
    </Line>
  )
}

function Linked({ linked, now }: { linked: LinkedTicketView; now: number }) {
  const words = useWords()
  const ago = agoWords(words.time, Date.parse(linked.createdAt), now)
  return (
    <Card flush>
      <ListRow
        id={`similar-${linked.id}`}
        lead={<Icon name="repeat" />}
        title={words.ticket.similar(linked.title)}
        note={words.ticket.similarNote(linked.distanceM, ago)}
        onPress={() => openTicket(linked.id)}
        arrow
      />
    </Card>
  )
}
