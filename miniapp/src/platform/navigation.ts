import Taro from '@tarojs/taro'

/** Every page one can be sent to. */
export const PATHS = {
  home: '/pages/home/index',
  mine: '/pages/mine/index',
  nearby: '/pages/nearby/index',
  workbench: '/pages/workbench/index',
  me: '/pages/me/index',
  inbox: '/pages/inbox/index',
  signIn: '/packages/account/sign-in/index',
  report: '/packages/report/write/index',
  pickPlace: '/packages/report/place/index',
  reportSent: '/packages/report/sent/index',
  ticket: '/packages/ticket/detail/index',
  clocks: '/packages/ticket/clocks/index',
  approvals: '/packages/ticket/approvals/index',
  activate: '/packages/account/activate/index',
  notices: '/packages/account/notices/index',
  publicBoard: '/packages/public/board/index',
  project: '/packages/public/project/index',
  officerFigures: '/packages/figures/index/index',
  responseFigures: '/packages/answer/figures/index',
  // Only in the h5 build (app.config.ts): keeping the net is work for a desk.
  setup: '/packages/account/setup/index',
  looks: '/packages/ticket/looks/index',
  callBacks: '/packages/manage/call-backs/index',
  supervision: '/packages/manage/supervision/index',
  areas: '/packages/manage/areas/index',
  places: '/packages/manage/places/index',
  roster: '/packages/manage/roster/index',
  people: '/packages/manage/people/index',
  rules: '/packages/manage/rules/index',
  figures: '/packages/manage/figures/index',
  limits: '/packages/manage/limits/index',
  board: '/packages/manage/board/index',
  transfer: '/packages/manage/transfer/index',
  settings: '/packages/manage/settings/index',
} as const

export const HOME = PATHS.home
const TABS: readonly string[] = [PATHS.home, PATHS.mine, PATHS.nearby, PATHS.workbench, PATHS.me]

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
export function restartAt(path: string, query: Query = {}) {
  Taro.reLaunch({ url: urlOf(path, query) }).catch(ignore)
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
