import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { TicketView } from '@/api/types'
import { useWords } from '@/i18n'
import { showPhotos } from '@/platform/media/show-photos'
import { Card } from '@/ui/card/card'
import { Photo } from '@/ui/photo/photo'
import { Pressable } from '@/ui/pressable/pressable'
import { ListRow } from '@/ui/row/list-row'
import { Text } from '@/ui/text/text'
import { beforePhotos } from '../story'
import type { TicketSheets } from '../sheets/use-ticket-sheets'
import { WhistleCards } from '../whistle/whistle-cards'
import { MergedInto } from './merged-into'
import { RefusalsCard } from './refusals-card'
import { TicketParties } from './ticket-people'
import { RouteReason } from './ticket-timeline'
import { MergedList, TwinCards } from './twin-cards'

export interface StaffFactsProps {
  ticket: TicketView
  now: number
  map?: ReactNode
  sheets: TicketSheets
}

/** What a worker needs on the way: pictures and map, words, place, who else is on it. */
export function StaffFacts({ ticket, now, map, sheets }: StaffFactsProps) {
  return (
    <>
      <MergedInto ticket={ticket} />
      <RefusalsCard ticket={ticket} now={now} />
      <WhistleCards ticket={ticket} now={now} sheets={sheets} />
      <Pictures ticket={ticket} map={map} />
      <Facts ticket={ticket} sheets={sheets} />
      <TwinCards ticket={ticket} now={now} sheets={sheets} />
      <MergedList ticket={ticket} now={now} />
      <TicketParties ticket={ticket} />
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

function Facts({ ticket, sheets }: Pick<StaffFactsProps, 'ticket' | 'sheets'>) {
  return (
    <Card flush id="ticket-facts">
      {ticket.description !== '' && (
        <View className="story__line">
          <Text size="body">{ticket.description}</Text>
        </View>
      )}
      <PlaceLine ticket={ticket} />
      <CategoryLine ticket={ticket} />
      <ConditionLine ticket={ticket} />
      <WhyLine ticket={ticket} sheets={sheets} />
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
  const { category, followers, anonymous } = ticket
  const notes = [anonymous && words.anonymous, followers > 0 && words.followers(followers)].filter(Boolean)
  return (
    <Line name={words.category}>
      <Text size="label">{category?.name ?? words.notSorted}</Text>
      <Note>{notes.join(' · ')}</Note>
    </Line>
  )
}

/** 立案条件: which one it is, and how long that may take. */
function ConditionLine({ ticket: { condition, phase } }: Pick<StaffFactsProps, 'ticket'>) {
  const words = useWords().clocks
  if (condition === null) return null
  const open = !condition.chosen && condition.choices > 1 && phase === 'open'
  return (
    <Line name={words.conditionName}>
      <Text size="label">{condition.name}</Text>
      <Note>
        {[words.conditionLimit(condition.limit), open && words.conditionOpen].filter(Boolean).join(' · ')}
      </Note>
    </Line>
  )
}

/** 为什么派给他们: officers open the whole decision, a worker reads the sentence. */
function WhyLine({ ticket, sheets }: Pick<StaffFactsProps, 'ticket' | 'sheets'>) {
  const words = useWords().ticket
  const { route, owner, projection, status } = ticket
  // Back on the desk it lies there because somebody returned it, not by its place.
  const mine = owner?.isMe === true && status !== 'submitted'
  if (route.sentence === '') return null
  if (projection !== 'supervisor') {
    return (
      <View className="story__why-line">
        <RouteReason route={route} mine={mine} />
      </View>
    )
  }
  return (
    <ListRow
      id="why-whole"
      title={mine ? words.whyYou : words.why}
      note={route.sentence}
      onPress={sheets.route}
      arrow
    />
  )
}
