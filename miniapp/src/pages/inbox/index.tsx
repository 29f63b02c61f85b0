import { ScrollView, View } from '@tarojs/components'
import type { NotificationView } from '@/api/types'
import { useInbox, useMarkRead, useUnreadCount } from '@/features/inbox/api/use-inbox'
import { NoticeRow } from '@/features/inbox/components/notice-row'
import { byDay } from '@/features/inbox/model/by-day'
import { startReport } from '@/features/report/start-report'
import { useIsDemo } from '@/features/session/api/use-demo-accounts'
import { useWaiting } from '@/features/ticket/hooks/use-waiting'
import { useActiveRole } from '@/features/session/active-role'
import { AppTabBar } from '@/features/session/components/app-tab-bar'
import { SignedIn } from '@/features/session/components/signed-in'
import { useWords } from '@/i18n'
import { go, PATHS } from '@/platform/navigation'
import { useSettings } from '@/platform/settings'
import { useNow } from '@/platform/use-now'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { DemoBadge, Empty, Skeleton } from '@/ui/feedback/feedback'
import { ListEnd } from '@/ui/feedback/list-end'
import { OfflineBanner } from '@/ui/feedback/offline-banner'
import { QueryState } from '@/ui/feedback/query-state'
import { NavBar } from '@/ui/nav-bar/nav-bar'
import { Page } from '@/ui/page/page'
import { countWords } from '@/ui/tab-bar/tab-bar'
import { Text } from '@/ui/text/text'
import './index.scss'

function Notices({ notices }: { notices: readonly NotificationView[] }) {
  const words = useWords().inbox
  const staff = useSettings(({ register }) => register === 'staff')
  const now = useNow()
  const { mutate: mark } = useMarkRead()
  if (notices.length === 0)
    return (
      <Empty
        icon="bell"
        title={words.emptyTitle}
        note={staff ? words.emptyNoteStaff : words.emptyNote}
        id="empty"
      />
    )
  const open = ({ id, ticketId, readAt }: NotificationView) => {
    if (readAt === null) mark({ ids: [id] })
    if (ticketId !== null) go(PATHS.ticket, { id: ticketId })
  }
  return byDay(notices, now).map(({ day, items }) => (
    <View key={day} id={`notices-${day}`}>
      <Text size="note" tone="ink2" heading className="inbox-day">
        {words[day]}
      </Text>
      <Card flush>
        {items.map((notice) => (
          <NoticeRow key={notice.id} notice={notice} now={now} onOpen={open} />
        ))}
      </Card>
    </View>
  ))
}

function MarkAll({ unread }: { unread: number }) {
  const words = useWords().inbox
  const demo = useIsDemo()
  const staff = useSettings(({ register }) => register === 'staff')
  const { mutate: mark, isPending } = useMarkRead()
  return (
    <View className="inbox-head">
      <View className="inbox-head__words">
        <Text size="label" tone="ink2">
          {unread > 0 ? words.unreadTitle(countWords(unread)) : words.allRead}
        </Text>
        {/* Staff have it beside the title. */}
        {demo && !staff && <DemoBadge />}
      </View>
      {unread > 0 && (
        <Button
          text={words.markAll}
          look="plain"
          size="small"
          icon="check"
          busy={isPending}
          onPress={() => mark({ all: true })}
          id="mark-all"
        />
      )}
    </View>
  )
}

function Title() {
  const words = useWords().inbox
  const demo = useIsDemo()
  return (
    <View className="inbox-title">
      <Text size="title" strong heading>
        {words.title}
      </Text>
      {demo && <DemoBadge />}
    </View>
  )
}

function List() {
  const unread = useUnreadCount()
  const list = useInbox(true)
  const more = () => {
    if (list.hasNextPage && !list.isFetchingNextPage) void list.fetchNextPage()
  }
  return (
    <ScrollView className="inbox-scroll" scrollY lowerThreshold={240} onScrollToLower={more}>
      <View className="inbox">
        <QueryState query={list} waiting={<Skeleton rows={6} />}>
          {({ pages }) => (
            <>
              {pages.some(({ items }) => items.length > 0) && <MarkAll unread={unread} />}
              <Notices notices={pages.flatMap(({ items }) => items)} />
            </>
          )}
        </QueryState>
        <ListEnd busy={list.isFetchingNextPage} />
      </View>
    </ScrollView>
  )
}

/** What one has been told, newest first; a tap opens the ticket it is about. */
export default function InboxPage() {
  const words = useWords().inbox
  const staff = useSettings(({ register }) => register === 'staff')
  const unread = useUnreadCount()
  const waiting = useWaiting(useActiveRole().active)
  const bar = (
    <AppTabBar
      current="inbox"
      counts={{ inbox: unread, workbench: waiting }}
      onGo={{ report: () => void startReport() }}
    />
  )
  return (
    <Page
      id="inbox-page"
      nav={staff ? <NavBar lead={<Title />} /> : <NavBar title={words.title} back />}
      top={<OfflineBanner />}
      {...(staff && { tabBar: bar })}
      still
    >
      <SignedIn>
        <List />
      </SignedIn>
    </Page>
  )
}
