import { View } from '@tarojs/components'
import type { HereView } from '@/api/types'
import type { Standing } from '@/features/place/hooks/use-standing'
import { useWords, type Messages } from '@/i18n'
import { callPhone } from '@/platform/phone'
import { lookAround } from '@/platform/where'
import { Avatar } from '@/ui/avatar/avatar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Icon } from '@/ui/icon/icon'
import { Text } from '@/ui/text/text'

export interface Contact {
  face: string
  name: string
  phone: string | null
}

/** Who answers here: the grid worker on duty, else the desk. */
export function contactOf({ worker, desk }: HereView, words: Messages['home']): Contact | undefined {
  if (worker) {
    const say = worker.standing === 'standIn' ? words.standIn : words.worker
    return { face: worker.name, name: say(worker.name), phone: worker.phone }
  }
  return desk ? { face: desk.name, name: words.desk(desk.name), phone: desk.phone } : undefined
}

export function placeName({ grid, community, county }: HereView): string {
  return (grid ?? community ?? county).name
}

/** The grid one stands in and the person to talk to. */
export function GridCard({ standing }: { standing: Standing }) {
  const words = useWords().home
  const { here, waiting } = standing
  if (!here) return <NowhereCard text={waiting ? words.locating : words.whereAreYou} ask={!waiting} />
  return <HereCard here={here} byArea={standing.source === 'area'} />
}

function NowhereCard({ text, ask }: { text: string; ask: boolean }) {
  const words = useWords().home
  return (
    <Card className="grid-card" id="grid-card">
      <View className="grid-card__icon">
        <Icon name="map-pin" />
      </View>
      <View className="grid-card__words">
        <Text size="label">{text}</Text>
      </View>
      {ask && (
        <Button
          text={words.locate}
          icon="locate-fixed"
          look="soft"
          size="small"
          id="locate"
          onPress={() => void lookAround()}
        />
      )}
    </Card>
  )
}

function HereCard({ here, byArea }: { here: HereView; byArea: boolean }) {
  const words = useWords()
  const contact = contactOf(here, words.home)
  const say = byArea ? words.home.byArea : words.home.youAreIn
  const phone = contact?.phone
  return (
    <Card className="grid-card" id="grid-card">
      <Avatar name={contact?.face ?? placeName(here)} />
      <View className="grid-card__words">
        <Text size="note" tone="ink2" lines={1}>
          {say(placeName(here))}
        </Text>
        <Text size="body" lines={1}>
          {contact?.name ?? words.home.outside}
        </Text>
      </View>
      {phone && (
        <Button
          text={words.common.call}
          icon="phone"
          look="soft"
          size="small"
          id="call-worker"
          label={words.common.callTo(contact.name)}
          onPress={() => callPhone(phone)}
        />
      )}
    </Card>
  )
}
