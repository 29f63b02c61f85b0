import { View } from '@tarojs/components'
import type { MyNoticesView } from '@/api/types'
import { useChangeNotices, useMyNotices } from '@/features/notices/api/use-my-notices'
import { SignedIn } from '@/features/session/components/signed-in'
import { useWords } from '@/i18n'
import { Skeleton } from '@/ui/feedback/feedback'
import { OfflineBanner } from '@/ui/feedback/offline-banner'
import { QueryState } from '@/ui/feedback/query-state'
import { NavBar } from '@/ui/nav-bar/nav-bar'
import { Page } from '@/ui/page/page'
import { Text } from '@/ui/text/text'
import { Groups } from './parts/groups'
import { Quiet } from './parts/quiet'
import { Ways } from './parts/ways'
import './index.scss'

function Switches({ view }: { view: MyNoticesView }) {
  const words = useWords().notices
  const { mutate: change } = useChangeNotices()
  return (
    <View className="notices">
      <Text size="label" tone="ink2">
        {words.lead}
      </Text>
      <Ways view={view} onChange={change} />
      <Groups view={view} onChange={change} />
      <Quiet view={view} onChange={change} />
    </View>
  )
}

/** What I am told of, by which way, and when not to be disturbed. */
export default function NoticesPage() {
  const words = useWords().notices
  const mine = useMyNotices()
  return (
    <Page id="notices-page" nav={<NavBar title={words.title} back />} top={<OfflineBanner />}>
      <SignedIn>
        <QueryState query={mine} waiting={<Skeleton rows={5} />}>
          {(view) => <Switches view={view} />}
        </QueryState>
      </SignedIn>
    </Page>
  )
}
