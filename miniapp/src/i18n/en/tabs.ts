import type { tabs as zh } from '../zh-cn/tabs'

export const tabs: typeof zh = {
  home: 'Home',
  mine: 'Reports',
  nearby: 'Nearby',
  me: 'Me',
  workbench: 'Work',
  grid: 'Grid',
  report: 'Report',
  inbox: 'Inbox',
  meStaff: 'Me',
  callBacks: 'Call-backs',
  areas: 'Grids',
  places: 'Places',
  roster: 'Roster',
  people: 'People',
  rules: 'Rules',
  transfer: 'Import',
  bar: 'Main navigation',
}
