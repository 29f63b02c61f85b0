import { useActiveRole } from '@/features/session/active-role'
import { useMe } from '@/features/session/api/use-me'
import { AppTabBar } from '@/features/session/components/app-tab-bar'
import { SignedIn } from '@/features/session/components/signed-in'
import { useSession } from '@/platform/session/session-store'
import { useWide } from '@/platform/use-wide'
import { useWords } from '@/i18n'
import { Skeleton } from '@/ui/feedback/feedback'
import { OfflineBanner } from '@/ui/feedback/offline-banner'
import { QueryState } from '@/ui/feedback/query-state'
import { NavBar } from '@/ui/nav-bar/nav-bar'
import { Page } from '@/ui/page/page'
import { Desk } from './desk/desk'
import { PhoneBench } from './parts/phone-bench'
import { NoBench } from './parts/work-empty'
import { workScope } from '@/features/ticket/work-scope'
import './index.scss'

/** While it is not known who is at work here, or when it is nobody's bench. */
function Before() {
  const me = useMe()
  const words = useWords().workbench
  return (
    <Page
      id="workbench-page"
      nav={<NavBar title={words.title} />}
      top={<OfflineBanner />}
      tabBar={<AppTabBar current="workbench" />}
    >
      <SignedIn>
        <QueryState query={me} waiting={<Skeleton rows={6} />}>
          {() => <NoBench />}
        </QueryState>
      </SignedIn>
    </Page>
  )
}

/** The workbench of whoever works: a list on a phone, list, ticket and map side by side on a desk. */
export default function WorkbenchPage() {
  const { active } = useActiveRole()
  const wide = useWide()
  const userId = useSession(({ session }) => session?.user.id)
  if (!userId || !workScope(active)) return <Before />
  return wide ? <Desk membership={active} /> : <PhoneBench membership={active} />
}
