import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { useUnreadCount } from '@/features/inbox/api/use-inbox'
import { useStanding } from '@/features/place/hooks/use-standing'
import { startReport } from '@/features/report/start-report'
import { useActiveRole } from '@/features/session/active-role'
import { AppTabBar } from '@/features/session/components/app-tab-bar'
import { useWords } from '@/i18n'
import { useSession } from '@/platform/session/session-store'
import { useSettings } from '@/platform/settings'
import { Button } from '@/ui/button/button'
import { OfflineBanner } from '@/ui/feedback/offline-banner'
import { NavBar } from '@/ui/nav-bar/nav-bar'
import { Page } from '@/ui/page/page'
import { BoardLink } from './parts/board-link'
import { ElderHome, ElderReport } from './parts/elder-home'
import { Brand, Greeting, ModeSwitch } from './parts/greeting'
import { GridCard } from './parts/grid-card'
import { FollowedSection } from './parts/followed'
import { NearbySection } from './parts/nearby'
import { PassingSection } from './parts/passing'
import { StaffStrip } from './parts/staff-strip'
import { useFollowed } from './parts/use-followed'
import { useWelcome } from './parts/use-welcome'
import './index.scss'

const report = () => void startReport()

/** What is mine, what is near, and the one big button. */
export default function HomePage() {
  useWelcome()
  const signedIn = useSession(({ session }) => session !== undefined)
  return signedIn ? <Home /> : <Page id="page-home" honey children={null} />
}

function Home() {
  const elder = useSettings((settings) => settings.elder)
  const { active, memberships } = useActiveRole()
  const standing = useStanding(active?.areaId)
  const followed = useFollowed()
  const frame = { id: 'page-home', honey: true, bareDock: true, top: <OfflineBanner />, tabBar: <Bar /> }
  if (elder) {
    return (
      <Page {...frame} nav={<NavBar lead={<ModeSwitch />} />} dock={<ElderReport onReport={report} />}>
        <ElderHome standing={standing} followed={followed} />
      </Page>
    )
  }
  return (
    <Page {...frame} nav={<NavBar lead={<Brand />} />} dock={<ReportButton />}>
      <View className="home">
        <Greeting role={active?.role} />
        <StaffStrip memberships={memberships} />
        <GridCard standing={standing} />
        <FollowedSection followed={followed} />
        <PassingSection memberships={memberships} standing={standing} />
        <NearbySection standing={standing} followed={followed} />
        <BoardLink here={standing.here} />
      </View>
    </Page>
  )
}

function Bar() {
  const unread = useUnreadCount()
  const counts = useMemo(() => ({ me: unread }), [unread])
  return <AppTabBar current="home" counts={counts} />
}

function ReportButton() {
  const words = useWords().home
  return (
    <Button text={words.report} look="primary" size="big" icon="camera" block id="report" onPress={report} />
  )
}
