import { View } from '@tarojs/components'
import { useState } from 'react'
import { useUnreadCount } from '@/features/inbox/api/use-inbox'
import { startReport } from '@/features/report/start-report'
import { useIsDemo } from '@/features/session/api/use-demo-accounts'
import { useMe } from '@/features/session/api/use-me'
import { useWaiting } from '@/features/ticket/hooks/use-waiting'
import { useActiveRole } from '@/features/session/active-role'
import { AppTabBar } from '@/features/session/components/app-tab-bar'
import { SignedIn } from '@/features/session/components/signed-in'
import { useWords } from '@/i18n'
import { go, PATHS } from '@/platform/navigation'
import { useSession } from '@/platform/session/session-store'
import { useSettings } from '@/platform/settings'
import { Card } from '@/ui/card/card'
import { DemoBadge, Skeleton } from '@/ui/feedback/feedback'
import { OfflineBanner } from '@/ui/feedback/offline-banner'
import { QueryState } from '@/ui/feedback/query-state'
import { Icon } from '@/ui/icon/icon'
import { NavBar } from '@/ui/nav-bar/nav-bar'
import { Page } from '@/ui/page/page'
import { ListRow } from '@/ui/row/list-row'
import { Text } from '@/ui/text/text'
import { Account, SignOutSheet } from './parts/account'
import { Display } from './parts/display'
import { FiguresRow } from './parts/figures-row'
import { OwnUnit } from './parts/own-unit'
import { PasswordSheet } from './parts/password-sheet'
import { Privacy } from './parts/privacy'
import { Profile } from './parts/profile'
import { Roles } from './parts/roles'
import './index.scss'

function Title() {
  const words = useWords().me
  const staff = useSettings(({ register }) => register === 'staff')
  const demo = useIsDemo()
  return (
    <View className="me-title">
      <Text size="title" strong heading>
        {staff ? words.titleStaff : words.title}
      </Text>
      {demo && <DemoBadge />}
    </View>
  )
}

function InboxRow({ unread }: { unread: number }) {
  const words = useWords()
  return (
    <Card flush>
      <ListRow
        title={words.me.inbox}
        note={unread > 0 ? words.inbox.unreadTitle(String(unread)) : words.inbox.allRead}
        lead={<Icon name="bell" />}
        arrow
        onPress={() => go(PATHS.inbox)}
        id="to-inbox"
      />
    </Card>
  )
}

function NoticesRow() {
  const words = useWords().notices
  return (
    <Card flush>
      <ListRow
        title={words.entry}
        note={words.entryNote}
        lead={<Icon name="bell-ring" />}
        arrow
        onPress={() => go(PATHS.notices)}
        id="to-notices"
      />
    </Card>
  )
}

function Person({ unread }: { unread: number }) {
  const me = useMe()
  const staff = useSettings(({ register }) => register === 'staff')
  return (
    <SignedIn>
      <QueryState query={me} waiting={<Skeleton rows={3} />}>
        {() => (
          <>
            <Profile />
            <Roles />
            <OwnUnit />
            <FiguresRow />
            {!staff && <InboxRow unread={unread} />}
            <NoticesRow />
          </>
        )}
      </QueryState>
    </SignedIn>
  )
}

type OpenSheet = 'leave' | 'password' | undefined

function Overlay({ sheet, onClose }: { sheet: OpenSheet; onClose: () => void }) {
  if (sheet === 'leave') return <SignOutSheet onClose={onClose} />
  return sheet === 'password' ? <PasswordSheet onClose={onClose} /> : null
}

/** Who one is here, how it looks, and one's data. */
export default function MePage() {
  const signedIn = useSession(({ session }) => session !== undefined)
  const unread = useUnreadCount()
  const waiting = useWaiting(useActiveRole().active)
  const [sheet, setSheet] = useState<OpenSheet>()
  const close = () => setSheet(undefined)
  const report = () => void startReport()
  return (
    <Page
      id="me-page"
      nav={<NavBar lead={<Title />} />}
      top={<OfflineBanner />}
      tabBar={<AppTabBar current="me" counts={{ inbox: unread, workbench: waiting }} onGo={{ report }} />}
      overlay={<Overlay sheet={sheet} onClose={close} />}
    >
      <View className="me">
        <Person unread={unread} />
        <Display />
        <Privacy />
        {signedIn && <Account onSignOut={() => setSheet('leave')} onPassword={() => setSheet('password')} />}
      </View>
    </Page>
  )
}
