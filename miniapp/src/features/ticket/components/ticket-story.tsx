import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import type { TicketView } from '@/api/types'
import { useWords } from '@/i18n'
import { useNow } from '@/platform/use-now'
import { useSettings } from '@/platform/settings'
import { Card } from '@/ui/card/card'
import { PhotoCompare } from '@/ui/compare/photo-compare'
import { Icon } from '@/ui/icon/icon'
import { Text } from '@/ui/text/text'
import { dueOf } from '../deadline'
import { LoopCards } from '../loop/loop-cards'
import { compared } from '../story'
import type { StorySheets } from '../sheets/use-ticket-sheets'
import { MergedInto } from './merged-into'
import { StaffFacts } from './staff-facts'
import { TicketHead } from './ticket-head'
import { TicketPeople } from './ticket-people'
import { TicketRatings } from './ticket-ratings'
import { TicketTimeline } from './ticket-timeline'
import './ticket-story.scss'

const QUARTER_MS = 15 * 60_000

export interface TicketStoryProps {
  ticket: TicketView
  /** The place on a map, drawn by the page (a desk has the map beside it and gives none). */
  map?: ReactNode
  badge?: string | undefined
  /** What the story may lay over the page. */
  sheets: StorySheets
}

/** In its last quarter of an hour a deadline is told by the second. */
function useStoryTime(ticket: TicketView): number {
  const [opened] = useState(() => Date.parse(ticket.updatedAt))
  const due = dueOf(ticket)
  const slow = useNow()
  const close = due !== undefined && due - slow < QUARTER_MS && due > slow
  const quick = useNow(close ? 1000 : QUARTER_MS)
  return Math.max(close ? quick : slow, opened)
}

/** The body of a ticket: where it is, who has it, what happened, what next. The dock is another part. */
export function TicketStory({ ticket, map, badge, sheets }: TicketStoryProps) {
  const staff = useSettings(({ register }) => register === 'staff')
  const now = useStoryTime(ticket)
  const words = useWords()
  const pair = compared({ ticket, words, now })
  return (
    <View className="story">
      {ticket.danger !== null && staff && <DangerNote />}
      <TicketHead ticket={ticket} now={now} badge={badge} />
      {pair && <PhotoCompare id="compare" {...pair} />}
      <View className="story__cards">
        <LoopCards ticket={ticket} now={now} sheets={sheets} />
        {staff ? (
          <StaffFacts ticket={ticket} now={now} map={map} sheets={sheets} />
        ) : (
          <ResidentPeople ticket={ticket} />
        )}
        <TicketTimeline ticket={ticket} now={now} title={staff} />
        <TicketRatings ticket={ticket} now={now} />
        {!staff && map}
      </View>
    </View>
  )
}

/** Who has it; merged, whoever has the one it is handled with. */
function ResidentPeople({ ticket }: Pick<TicketStoryProps, 'ticket'>) {
  return ticket.status === 'merged' ? <MergedInto ticket={ticket} /> : <TicketPeople ticket={ticket} />
}

function DangerNote() {
  const words = useWords().ticket
  return (
    <View className="story__danger">
      <Card look="danger" className="story__danger-card">
        <Icon name="triangle-alert" />
        <Text size="label" strong tone="inherit">
          {words.danger}
        </Text>
      </Card>
    </View>
  )
}
