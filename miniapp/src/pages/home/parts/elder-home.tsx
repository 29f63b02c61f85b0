import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import type { TicketListItemView } from '@/api/types'
import type { Standing } from '@/features/place/hooks/use-standing'
import { openTicket } from '@/features/ticket/components/ticket-row'
import { timeWords } from '@/features/ticket/deadline'
import { useWords } from '@/i18n'
import { mediaUrl } from '@/platform/http/api-client'
import { callPhone } from '@/platform/phone'
import { go, PATHS } from '@/platform/navigation'
import { useSettings } from '@/platform/settings'
import { canSpeak, onVoices, speak } from '@/platform/speech'
import { useNow } from '@/platform/use-now'
import { Avatar } from '@/ui/avatar/avatar'
import { Card } from '@/ui/card/card'
import { Icon } from '@/ui/icon/icon'
import { Photo } from '@/ui/photo/photo'
import { Pressable } from '@/ui/pressable/pressable'
import { Text } from '@/ui/text/text'
import { contactOf, placeName, type Contact } from './grid-card'
import { useHello } from './greeting'
import type { Followed } from './use-followed'

export interface ElderHomeProps {
  standing: Standing
  followed: Followed
}

/** Few things, each large: what I reported and whom to call; the camera is at the thumb. */
export function ElderHome({ standing: { here }, followed }: ElderHomeProps) {
  const words = useWords().home
  const hello = useHello()
  const [first] = followed.query.data ?? []
  const place = here ? words.youAreIn(placeName(here)) : ''
  const contact = here && contactOf(here, words)
  return (
    <View className="elder">
      <View className="elder__hello">
        <View className="elder__words">
          <Text size="title" strong heading>
            {hello}
          </Text>
          <Text tone="ink2">{place}</Text>
        </View>
        <ReadAloud
          text={[hello, place, first?.title, first?.headline, contact?.name].filter(Boolean).join('。')}
        />
      </View>
      <MineCard ticket={first} />
      {contact && <CallCard contact={contact} />}
    </View>
  )
}

/** A whole palm's breadth of amber, always in view. */
export function ElderReport({ onReport }: { onReport: () => void }) {
  const words = useWords().home
  return (
    <Pressable className="elder__report" id="report" onPress={onReport}>
      <Icon name="camera" className="elder__camera" />
      <View className="elder__report-title">{words.report}</View>
      <View className="elder__report-note">{words.reportNote}</View>
    </Pressable>
  )
}

function ReadAloud({ text }: { text: string }) {
  const words = useWords().home
  const language = useSettings((settings) => settings.language)
  const [able, setAble] = useState(() => canSpeak(language))
  useEffect(() => onVoices(() => setAble(canSpeak(language))), [language])
  if (!able) return null
  return (
    <Pressable className="elder__read" id="read-aloud" onPress={() => speak(text, language)}>
      <Icon name="volume-2" />
      <View>{words.readAloud}</View>
    </Pressable>
  )
}

function MineCard({ ticket }: { ticket: TicketListItemView | undefined }) {
  const words = useWords()
  const now = useNow()
  const open = () => (ticket ? openTicket(ticket.id) : go(PATHS.mine))
  return (
    <Card className="elder__card" id="elder-mine" onPress={open}>
      {ticket && (
        <Photo src={ticket.thumbUrl === null ? undefined : mediaUrl(ticket.thumbUrl)} label={ticket.title} />
      )}
      <View className="elder__words">
        <Text size="title" strong>
          {words.home.mineTitle}
        </Text>
        <Text tone="ink2" lines={2}>
          {ticket?.headline ?? words.home.none}
        </Text>
        {ticket && <Text strong>{timeWords(ticket, now, words)}</Text>}
      </View>
    </Card>
  )
}

function CallCard({ contact: { face, name, phone } }: { contact: Contact }) {
  const words = useWords().home
  if (phone === null) return null
  return (
    <Card className="elder__card" id="call-worker" onPress={() => callPhone(phone)}>
      <Avatar name={face} className="elder__face" />
      <View className="elder__words">
        <Text size="title" strong>
          {words.callTitle}
        </Text>
        <Text tone="ink2" lines={2}>
          {words.callTo(name)}
        </Text>
      </View>
      <View className="elder__phone">
        <Icon name="phone" />
      </View>
    </Card>
  )
}
