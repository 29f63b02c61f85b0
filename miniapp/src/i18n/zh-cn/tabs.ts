export const tabs = {
  home: '首页',
  mine: '我的反映',
  nearby: '附近',
  me: '我的',
  workbench: '工作台',
  grid: '网格',
  report: '上报',
  inbox: '消息',
  meStaff: '我',
  bar: '主导航',
}
