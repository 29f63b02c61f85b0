import { View } from '@tarojs/components'
import type { HereView } from '@/api/types'
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

function CallButton({ phone }: { phone: string | null | undefined }) {
  const words = useWords().common
  if (!phone) return null
  return (
    <Button
      text={words.call}
      look="soft"
      size="small"
      icon="phone"
      onPress={() => callPhone(phone)}
      id="call-worker"
    />
  )
}

interface HereProps {
  here: HereView
  grid: NonNullable<HereView['grid']>
  byPhone: boolean
}

/** Who answers for the grid now; the desk where nobody is on duty. */
function InGrid({ here: { worker, desk }, grid, byPhone }: HereProps) {
  const words = useWords().nearby
  const contact = worker ?? desk
  const fallback = desk ? words.desk(desk.name) : grid.name
  const strong = worker ? `${words.worker} ${worker.name}` : fallback
  return (
    <Line
      lead={contact ? <Avatar name={contact.name} /> : pin}
      small={byPhone ? words.youAre(grid.name) : words.yourGrid(grid.name)}
      strong={strong}
      trail={<CallButton phone={contact?.phone} />}
    />
  )
}

function Resident({ standing: { here, waiting, failure, source } }: Pick<AroundPlace, 'standing'>) {
  const words = useWords().nearby
  if (!here && waiting) return <Line lead={pin} small="" strong={words.locating} trail={null} />
  if (!here) return <NoPlace denied={failure === 'denied'} />
  if (here.grid) return <InGrid here={here} grid={here.grid} byPhone={source === 'gps'} />
  return <Line lead={pin} small={words.outsideNote} strong={words.outsideTitle} trail={<Locate />} />
}

/** The grid one stands in and who answers for it, with a call button; for staff, the area one answers for. */
export function StandingCard({ place }: { place: AroundPlace }) {
  const words = useWords().nearby
  const { own, works, standing } = place
  if (!works || !own) return <Resident standing={standing} />
  return <Line lead={pin} small={words.workHere} strong={own.name} trail={<Locate />} />
}
