import { displayTicketNumber } from '@beegrid/shared'
import { View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { agoWords } from '@/i18n/time-words'
import { accessible } from '@/platform/accessible'
import { now } from '@/platform/clock'
import { mediaUrl } from '@/platform/http/api-client'
import { StateTag } from '@/ui/chip/state-tag'
import { cx } from '@/ui/cx'
import { Icon } from '@/ui/icon/icon'
import { Photo } from '@/ui/photo/photo'
import { Pressable } from '@/ui/pressable/pressable'
import { Text } from '@/ui/text/text'
import type { Mergeable } from './merge-plan'
import './merge.scss'

interface KeepChoiceProps {
  ticket: Mergeable
  chosen: boolean
  onChoose: () => void
}

/** One of the tickets that could be kept. */
export function KeepChoice({ ticket, chosen, onChoose }: KeepChoiceProps) {
  const words = useWords()
  const { id, number, title, placeText, thumbUrl, createdAt, status } = ticket
  const ago = agoWords(words.time, Date.parse(createdAt), now())
  return (
    <Pressable
      role="radio"
      checked={chosen}
      id={`keep-${id}`}
      className={cx('merge__one', chosen && 'merge__one--chosen')}
      onPress={onChoose}
    >
      <Photo
        className="merge__thumb"
        src={thumbUrl === null ? undefined : mediaUrl(thumbUrl)}
        label={title}
      />
      <View className="merge__words">
        <Text size="body" lines={1}>
          {title}
        </Text>
        <Text size="note" tone="ink2" lines={1}>
          {[placeText, ago, displayTicketNumber(number)].join(' · ')}
        </Text>
        <View className="merge__state">
          <StateTag state={status} />
        </View>
      </View>
      {chosen && <Icon name="circle-check" />}
    </Pressable>
  )
}

export interface KeepChoicesProps {
  all: readonly Mergeable[]
  keepId: string
  onChoose: (id: string) => void
}

/** 保留哪一件 */
export function KeepChoices({ all, keepId, onChoose }: KeepChoicesProps) {
  const words = useWords().ticket
  return (
    <View className="merge__list" {...accessible({ role: 'radiogroup', label: words.mergeKeep })}>
      <Text size="label" strong>
        {words.mergeKeep}
      </Text>
      {all.map((each) => (
        <KeepChoice
          key={each.id}
          ticket={each}
          chosen={each.id === keepId}
          onChoose={() => onChoose(each.id)}
        />
      ))}
    </View>
  )
}
