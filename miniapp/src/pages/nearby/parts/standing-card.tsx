import { View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { callPhone } from '@/platform/phone'
import { lookAround, useWhere } from '@/platform/where'
import { Avatar } from '@/ui/avatar/avatar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Icon } from '@/ui/icon/icon'
import { Text } from '@/ui/text/text'
import type { AroundPlace } from './use-around'
import './standing-card.scss'

function Locate({ strong = false }: { strong?: boolean }) {
  const words = useWords().nearby
  const busy = useWhere(({ state }) => state === 'locating')
  return (
    <Button
      text={strong ? words.tryAgain : words.locate}
      icon="locate-fixed"
      size="small"
      look={strong ? 'quiet' : 'outline'}
      busy={busy}
      onPress={() => void lookAround()}
      id="locate"
    />
  )
}

/** No position: why, and what one can do all the same. */
function NoPlace({ denied }: { denied: boolean }) {
  const words = useWords().nearby
  return (
    <Card className="standing standing--none" id="no-place">
      <Text size="body" strong>
        {denied ? words.deniedTitle : words.unavailableTitle}
      </Text>
      <Text size="label" tone="ink2">
        {denied ? words.deniedNote : words.unavailableNote}
      </Text>
      <View className="standing__again">
        <Locate strong />
      </View>
    </Card>
  )
}

interface WhoProps {
  lead: React.ReactNode
  small: string
  strong: string
  trail: React.ReactNode
}

function Line({ lead, small, strong, trail }: WhoProps) {
  return (
    <Card className="standing standing--line" id="standing">
      {lead}
      <View className="standing__words">
        <Text size="note" tone="ink2" lines={1}>
          {small}
        </Text>
        <Text size="body" strong lines={1}>
          {strong}
        </Text>
      </View>
      {trail}
    </Card>
  )
}

const pin = (
  <View className="standing__pin">
    <Icon name="map-pin" />
  </View>
)

/** The grid one stands in and who answers for it, with a call button. */
export function StandingCard({ place }: { place: AroundPlace }) {
  const words = useWords()
  const { own, works, standing } = place
  const { here, waiting, failure, source } = standing
  if (works && own)
    return <Line lead={pin} small={words.nearby.workHere} strong={own.name} trail={<Locate />} />
  if (!here && waiting) return <Line lead={pin} small="" strong={words.nearby.locating} trail={null} />
  if (!here) return <NoPlace denied={failure === 'denied'} />
  if (!here.grid)
    return (
      <Line
        lead={pin}
        small={words.nearby.outsideNote}
        strong={words.nearby.outsideTitle}
        trail={<Locate />}
      />
    )
  const { worker, desk, grid } = here
  const contact = worker ?? desk
  const phone = contact?.phone
  const small = source === 'gps' ? words.nearby.youAre(grid.name) : words.nearby.yourGrid(grid.name)
  return (
    <Line
      lead={contact ? <Avatar name={contact.name} /> : pin}
      small={small}
      strong={worker ? `${words.nearby.worker} ${worker.name}` : (desk?.name ?? grid.name)}
      trail={
        phone ? (
          <Button
            text={words.common.call}
            look="soft"
            size="small"
            icon="phone"
            onPress={() => callPhone(phone)}
            id="call-worker"
          />
        ) : null
      }
    />
  )
}
