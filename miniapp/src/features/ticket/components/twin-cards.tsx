import { View } from '@tarojs/components'
import { useState } from 'react'
import type { LinkedTicketView, TicketView } from '@/api/types'
import { useWords } from '@/i18n'
import { agoWords } from '@/i18n/time-words'
import { mediaUrl } from '@/platform/http/api-client'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Photo } from '@/ui/photo/photo'
import { Pressable } from '@/ui/pressable/pressable'
import { Text } from '@/ui/text/text'
import type { TicketSheets } from '../sheets/use-ticket-sheets'
import { openTicket } from './ticket-row'
import './twin-cards.scss'

/** More than these are asked for. */
const SHOWN = 2

export interface TwinCardsProps {
  ticket: TicketView
  now: number
  sheets: TicketSheets
}

/** 可能是同一处: what the machine takes for the same thing; a person compares and merges. */
export function TwinCards({ ticket, now, sheets }: TwinCardsProps) {
  const words = useWords().ticket
  const [all, setAll] = useState(false)
  const { similar = [] } = ticket
  const shown = all ? similar : similar.slice(0, SHOWN)
  const hidden = similar.length - shown.length
  return (
    <>
      {shown.map((twin) => (
        <TwinCard key={twin.id} twin={twin} now={now} sheets={sheets} />
      ))}
      {similar.length > 1 && (
        <View className="twin-more">
          {hidden > 0 && (
            <Button
              text={words.moreTwins(hidden)}
              size="small"
              id="more-twins"
              onPress={() => setAll(true)}
            />
          )}
          <Button
            text={words.mergeAll(similar.length)}
            size="small"
            look="outline"
            id="merge-all"
            onPress={() => sheets.merge(similar)}
          />
        </View>
      )}
    </>
  )
}

interface TwinCardProps {
  twin: LinkedTicketView
  now: number
  sheets: TicketSheets
}

function TwinCard({ twin, now, sheets }: TwinCardProps) {
  const words = useWords()
  const ago = agoWords(words.time, Date.parse(twin.createdAt), now)
  const src = twin.thumbUrl === null ? undefined : mediaUrl(twin.thumbUrl)
  return (
    <Card className="twin" id={`similar-${twin.id}`}>
      <Photo className="twin__thumb" src={src} label={twin.title} />
      <View className="twin__words">
        <Text size="label" strong lines={2}>
          {words.ticket.similar(twin.title)}
        </Text>
        <Text size="note" tone="ink2" lines={2}>
          {words.ticket.similarNote(twin.distanceM, ago)}
        </Text>
      </View>
      <View className="twin__buttons">
        <Button
          text={words.ticket.compare}
          size="small"
          look="outline"
          id={`compare-${twin.id}`}
          onPress={() => sheets.compare(twin)}
        />
        <Button
          text={words.ticket.merge}
          size="small"
          look="outline"
          id={`merge-${twin.id}`}
          onPress={() => sheets.merge([twin])}
        />
      </View>
    </Card>
  )
}

/** What has been merged into it, for the desk. */
export function MergedList({ ticket: { merged = [] }, now }: Omit<TwinCardsProps, 'sheets'>) {
  const words = useWords()
  if (merged.length === 0) return null
  return (
    <Card flush id="merged-list">
      <View className="merged__head">
        <Text size="label" strong heading>
          {words.ticket.mergedHere(merged.length)}
        </Text>
      </View>
      {merged.map((each) => (
        <Pressable
          key={each.id}
          className="merged__row"
          id={`merged-${each.id}`}
          onPress={() => openTicket(each.id)}
        >
          <Text size="label" lines={1} className="merged__title">
            {each.title}
          </Text>
          <Text size="note" tone="ink2">
            {words.ticket.similarNote(each.distanceM, agoWords(words.time, Date.parse(each.createdAt), now))}
          </Text>
        </Pressable>
      ))}
    </Card>
  )
}
