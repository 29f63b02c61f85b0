import type { zhCn } from '../zh-cn'
import { account } from './account'
import { act } from './act'
import { secondLook } from './second-look'
import { setup } from './setup'
import { figures } from './figures'
import { home } from './home'
import { report } from './report'
import { notices } from './notices'
import { board } from './board'
import { clocks } from './clocks'
import { common } from './common'
import { ticket } from './ticket'
import { states } from './states'
import { tabs } from './tabs'
import { time } from './time'
import { inbox } from './inbox'
import { loop } from './loop'
import { me } from './me'
import { mine } from './mine'
import { nearby } from './nearby'
import { whistle } from './whistle'
import { workbench } from './workbench'

export const en: typeof zhCn = {
  account,
  act,
  secondLook,
  setup,
  board,
  clocks,
  common,
  figures,
  home,
  report,
  inbox,
  loop,
  me,
  mine,
  nearby,
  notices,
  states,
  tabs,
  ticket,
  time,
  whistle,
  workbench,
}
