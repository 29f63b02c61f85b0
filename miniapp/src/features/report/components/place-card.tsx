import { View } from '@tarojs/components'
import { useWords, type Messages } from '@/i18n'
import { Card } from '@/ui/card/card'
import { Icon } from '@/ui/icon/icon'
import { Text } from '@/ui/text/text'
import type { DraftPlace } from '../model/draft'
import './report.scss'

export interface PlaceCardProps {
  place: DraftPlace | undefined
  locating: boolean
  onPress: () => void
}

function nameOf(place: DraftPlace, words: Messages['report']): string {
  if (place.address !== '') return place.address
  if (place.source === 'code') return words.codeOf(place.placeCode)
  return place.source === 'chosen' ? words.pinned : words.whereIStand
}

function note(place: DraftPlace, words: Messages['report']): string {
  if (place.source === 'area') return words.byArea
  if (place.source === 'code') return words.byCode
  return place.source === 'gps' && place.accuracy > 0
    ? words.accuracy(Math.round(place.accuracy))
    : words.movePlace
}

/** Where it is, in words; one tap to put it right. */
export function PlaceCard({ place, locating, onPress }: PlaceCardProps) {
  const words = useWords().report
  const title = place ? nameOf(place, words) : locating ? words.locating : words.noPlace
  return (
    <Card className="place-card" id="place" onPress={onPress}>
      <View className="place-card__map">
        <View className="place-card__dot" />
      </View>
      <View className="place-card__words">
        <Text size="body" lines={2}>
          {title}
        </Text>
        <Text size="note" tone={place?.source === 'area' ? 'amber' : 'ink2'} lines={2}>
          {place ? note(place, words) : locating ? words.movePlace : words.noPlaceNote}
        </Text>
      </View>
      <Icon name="chevron-right" className="row__arrow" />
    </Card>
  )
}
