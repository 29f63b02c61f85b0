import { ScrollView, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { isDark, useSettings } from '@/platform/settings'
import { cx } from '../cx'
import { ToastHost } from '../toast/toast'
import '../styles/root.scss'
import './page.scss'

export interface PageProps {
  children: ReactNode
  nav?: ReactNode
  /** Between navigation and content, always in view: a banner, tabs. */
  top?: ReactNode
  /** At the thumb, over the tab bar: the one next action. */
  dock?: ReactNode
  /** The dock lies on the page's own ground, without a bar behind it. */
  bareDock?: boolean
  tabBar?: ReactNode
  /** Over everything: the open sheet. */
  overlay?: ReactNode
  /** A touch of honey at the top (home, sent, sign-in). */
  honey?: boolean
  /** Uses the width of a desk instead of staying a phone's column. */
  wide?: boolean
  /** The content divides the page itself (columns, a map) and scrolls in its own parts. */
  still?: boolean
  onReachEnd?: () => void
  id: string
}

function useClasses({ honey, wide, tabBar }: Pick<PageProps, 'honey' | 'wide' | 'tabBar'>): string {
  const settings = useSettings()
  const mode = cx(isDark(settings) && 'bee--dark', settings.elder && 'bee--elder')
  // On a desk the bar of those who work there stands at the side.
  const railed = tabBar !== undefined && settings.register === 'staff' && 'page--railed'
  return cx('bee', 'page', mode, honey && 'page--honey', wide && 'page--wide', railed)
}

function Content({ children, still, onReachEnd }: Pick<PageProps, 'children' | 'still' | 'onReachEnd'>) {
  if (still) return <View className="page__still">{children}</View>
  return (
    <ScrollView
      className="page__scroll"
      scrollY
      enhanced
      showScrollbar={false}
      lowerThreshold={240}
      onScrollToLower={() => onReachEnd?.()}
    >
      <View className="page__content">{children}</View>
    </ScrollView>
  )
}

/** The frame of every page: safe areas, theme, elder mode; the content scrolls between bars that stand still. */
export function Page(props: PageProps) {
  const { children, nav, top, dock, bareDock, tabBar, overlay, still = false, onReachEnd, id } = props
  const classes = useClasses(props)
  const dockClasses = cx('page__dock', bareDock && 'page__dock--bare', !tabBar && 'page__dock--last')
  return (
    <View className={classes} id={id}>
      {nav}
      {top}
      <Content still={still} {...(onReachEnd && { onReachEnd })}>
        {children}
      </Content>
      {dock && <View className={dockClasses}>{dock}</View>}
      {tabBar}
      {overlay}
      <ToastHost />
    </View>
  )
}
