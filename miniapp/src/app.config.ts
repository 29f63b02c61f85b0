/** Keeping the net (areas, rosters, rules …) and setting up accounts is work for a desk: the WeChat build does not carry it. */
// eslint-disable-next-line no-restricted-properties -- Taro reads this file while it builds, before there is any platform
const DESK_ONLY = process.env.TARO_ENV === 'h5'

const MANAGE = {
  root: 'packages/manage',
  pages: [
    'call-backs/index',
    'figures/index',
    'supervision/index',
    'board/index',
    'areas/index',
    'places/index',
    'roster/index',
    'people/index',
    'rules/index',
    'limits/index',
    'transfer/index',
    'settings/index',
  ],
}

export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/mine/index',
    'pages/nearby/index',
    'pages/workbench/index',
    'pages/me/index',
    'pages/inbox/index',
  ],
  subPackages: [
    {
      root: 'packages/account',
      pages: ['sign-in/index', 'activate/index', 'notices/index', ...(DESK_ONLY ? ['setup/index'] : [])],
    },
    { root: 'packages/report', pages: ['write/index', 'place/index', 'sent/index'] },
    { root: 'packages/ticket', pages: ['detail/index', 'clocks/index', 'approvals/index', 'looks/index'] },
    { root: 'packages/answer', pages: ['figures/index', ...(DESK_ONLY ? ['link/index'] : [])] },
    { root: 'packages/figures', pages: ['index/index'] },
    { root: 'packages/public', pages: ['board/index', 'project/index'] },
    ...(DESK_ONLY ? [MANAGE] : []),
  ],
  window: {
    navigationStyle: 'custom',
    navigationBarTitleText: '先蜂网格',
    navigationBarTextStyle: '@chrome',
    navigationBarBackgroundColor: '@paper',
    backgroundColor: '@paper',
    backgroundTextStyle: '@textStyle',
  },
  // The bar itself is drawn by ui/tab-bar, as residents and staff see different entries; this list only makes
  // the pages stay alive and reachable by switchTab. The inbox is pushed, since WeChat allows five entries.
  tabBar: {
    custom: true,
    color: '#56606D',
    selectedColor: '#1B2430',
    backgroundColor: '#FFFFFF',
    list: [
      { pagePath: 'pages/home/index', text: '首页' },
      { pagePath: 'pages/mine/index', text: '我的反映' },
      { pagePath: 'pages/nearby/index', text: '附近' },
      { pagePath: 'pages/workbench/index', text: '工作台' },
      { pagePath: 'pages/me/index', text: '我的' },
    ],
  },
  darkmode: true,
  themeLocation: 'theme.json',
  permission: { 'scope.userLocation': { desc: '用来找到您所在的网格和负责的人' } },
  requiredPrivateInfos: ['getLocation'],
  __usePrivacyCheck__: true,
  lazyCodeLoading: 'requiredComponents',
})
