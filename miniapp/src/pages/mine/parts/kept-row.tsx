import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { useWords } from '@/i18n'
import { photoUrl } from '@/platform/media/photo-store'
import type { OutboxItem } from '@/platform/outbox/outbox-item'
import { sendAgain, throwAway } from '@/platform/outbox/outbox'
import { Button } from '@/ui/button/button'
import { Tag } from '@/ui/chip/tag'
import { Photo } from '@/ui/photo/photo'
import { Text } from '@/ui/text/text'
import { toast } from '@/ui/toast/toast'
import './kept-row.scss'

function useFirstPhoto({ photos }: OutboxItem): string | undefined {
  const first = photos[0]?.id
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    if (first) void photoUrl(first).then(setUrl)
  }, [first])
  return url
}

/** The server said no: why, and what one can do. */
function Refusal({ item }: { item: OutboxItem }) {
  const words = useWords().mine
  const discard = () => void throwAway(item.id).then(() => toast(words.discarded))
  return (
    <View className="kept-row__refusal">
      <Text size="label" tone="danger">
        {item.refusal ?? words.refused}
      </Text>
      <View className="kept-row__buttons">
        <Button
          text={words.sendAgain}
          size="small"
          onPress={() => void sendAgain(item.id)}
          id={`again-${item.id}`}
        />
        <Button
          text={words.discard}
          look="outline"
          size="small"
          onPress={discard}
          id={`discard-${item.id}`}
        />
      </View>
    </View>
  )
}

/** A report that only this phone has: dashed, as nobody else knows of it yet. */
export function KeptRow({ item }: { item: OutboxItem }) {
  const words = useWords()
  const photo = useFirstPhoto(item)
  const sending = item.state === 'sending'
  return (
    <View className="kept-row" id={`kept-${item.id}`}>
      <View className="kept-row__body">
        <Photo src={photo} label={item.title} />
        <View className="kept-row__words">
          <Text size="body" lines={2}>
            {item.title || words.mine.keptWords}
          </Text>
          <Text size="note" tone="ink2" lines={1}>
            {item.place}
          </Text>
          <View className="kept-row__state">
            <Tag look="local" text={sending ? words.states.sending : words.states.keptOnPhone} />
            {item.state === 'queued' && (
              <Text size="note" tone="ink2">
                {words.mine.whenOnline}
              </Text>
            )}
          </View>
        </View>
      </View>
      {item.state === 'refused' && <Refusal item={item} />}
    </View>
  )
}
