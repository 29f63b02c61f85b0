import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useDeskWords } from '@/i18n/desk'
import { useWide } from '@/platform/use-wide'
import { DemoBadge, Empty, Skeleton } from '@/ui/feedback/feedback'
import { OfflineBanner } from '@/ui/feedback/offline-banner'
import { QueryState } from '@/ui/feedback/query-state'
import { Page } from '@/ui/page/page'
import { Tabs } from '@/ui/segments/segments'
import { Text } from '@/ui/text/text'
import { useIsDemo } from '../api/use-demo-accounts'
import { useMe } from '../api/use-me'
import { useManageScope, type ManageScope } from '../hooks/use-manage-scope'
import { goManage, groupOf, pagesOf, PERMISSION_OF, type ManageKey } from '../hooks/use-tabs'
import { AppTabBar } from './app-tab-bar'
import { SignedIn } from './signed-in'
import './manage-page.scss'

export interface ManagePageProps {
  tab: ManageKey
  title: string
  children: (scope: ManageScope) => ReactNode
  /** Beside the title: what the page is about, in a few words. */
  note?: ReactNode
  /** Over everything: the open sheet. */
  overlay?: ReactNode
}

function Counties({ scope }: { scope: ManageScope }) {
  const words = useDeskWords().manage
  if (scope.counties.length < 2)
    return (
      <Text size="label" strong lines={1} className="manage-head__where">
        {scope.name}
      </Text>
    )
  return (
    <select
      className="manage-head__scope"
      aria-label={words.choose}
      value={scope.areaId}
      onChange={({ target }) => scope.choose(target.value)}
    >
      {scope.counties.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  )
}

/** The other pages of the group, one tap away; a group of one page has its title alone. */
function Pages({ tab, title }: Pick<ManagePageProps, 'tab' | 'title'>) {
  const words = useDeskWords()
  const permissions = useMe().data?.permissions ?? []
  const items = pagesOf(groupOf(tab), permissions).map((key) => ({ key, text: words.tabs[key] }))
  const alone = items.length < 2
  return (
    <>
      <Text size="body" strong heading lines={1} className={alone ? '' : 'manage-head__read'}>
        {title}
      </Text>
      {!alone && (
        <View className="manage-head__pages">
          <Tabs label={words.tabs[groupOf(tab)]} items={items} value={tab} onChange={goManage} name="page" />
        </View>
      )}
    </>
  )
}

function Head({ scope, ...props }: Pick<ManagePageProps, 'tab' | 'title' | 'note'> & { scope: ManageScope }) {
  const demo = useIsDemo()
  return (
    <View className="manage-head">
      <Pages {...props} />
      <Counties scope={scope} />
      <View className="manage-head__note">{props.note}</View>
      {demo && <DemoBadge />}
    </View>
  )
}

function Body(props: ManagePageProps) {
  const scope = useManageScope()
  if (!scope) return <Skeleton rows={6} />
  return (
    <View className="manage">
      <Head {...props} scope={scope} />
      {/* Another county is another page: nothing half filled in is carried over. */}
      <View className="manage-body" key={scope.turn}>
        {props.children(scope)}
      </View>
    </View>
  )
}

function Allowed(props: ManagePageProps) {
  const words = useDeskWords().manage
  const me = useMe()
  const wide = useWide()
  if (!wide) return <Empty icon="layers" title={words.narrow} note={words.narrowNote} id="manage-narrow" />
  return (
    <QueryState query={me} waiting={<Skeleton rows={6} />}>
      {({ permissions }) =>
        permissions.includes(PERMISSION_OF[props.tab]) ? (
          <Body {...props} />
        ) : (
          <Empty icon="lock" title={words.notYours} note={words.notYoursNote} id="manage-denied" />
        )
      }
    </QueryState>
  )
}

/** The frame of every screen for keeping the net: the desk's rail, a head that says where one is, and room for the rest. */
export function ManagePage(props: ManagePageProps) {
  return (
    <Page
      id={`${props.tab}-page`}
      wide
      still
      top={<OfflineBanner />}
      tabBar={<AppTabBar current={groupOf(props.tab)} />}
      overlay={props.overlay}
    >
      <SignedIn>
        <Allowed {...props} />
      </SignedIn>
    </Page>
  )
}
