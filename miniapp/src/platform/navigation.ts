import Taro from '@tarojs/taro'

export const HOME = '/pages/home/index'
const TABS: readonly string[] = [
  '/pages/home/index',
  '/pages/mine/index',
  '/pages/nearby/index',
  '/pages/workbench/index',
  '/pages/me/index',
]

type Query = Readonly<Record<string, string | undefined>>

function urlOf(path: string, query: Query): string {
  const parts = Object.entries(query).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${encodeURIComponent(value)}`],
  )
  return parts.length === 0 ? path : `${path}?${parts.join('&')}`
}

/** A second tap while the first still opens the page must not open it twice; WeChat then reports a failure we may ignore. */
const ignore = () => undefined

/** Opens a page: one of the tab bar takes the stack's place, any other is put on top. */
export function go(path: string, query: Query = {}) {
  if (TABS.includes(path)) Taro.switchTab({ url: path }).catch(ignore)
  else Taro.navigateTo({ url: urlOf(path, query) }).catch(ignore)
}

/** Takes the place of the page one is on, so that “back” does not return to it (a sent report). */
export function replaceBy(path: string, query: Query = {}) {
  if (TABS.includes(path)) Taro.switchTab({ url: path }).catch(ignore)
  else Taro.redirectTo({ url: urlOf(path, query) }).catch(ignore)
}

/** Forgets every page before: after signing in or out, or switching roles. */
export function restartAt(path: string) {
  Taro.reLaunch({ url: path }).catch(ignore)
}

/** Back to where one came from; a page opened by a link has no such place and goes home. */
export function goBack() {
  if (Taro.getCurrentPages().length > 1) Taro.navigateBack().catch(ignore)
  else restartAt(HOME)
}

/** What the page was opened with. */
export function useQuery(): Readonly<Record<string, string | undefined>> {
  return Taro.useRouter().params
}
