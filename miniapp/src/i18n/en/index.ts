import type { zhCn } from '../zh-cn'
import { account } from './account'
import { act } from './act'
import { manage } from './manage'
import { areaKeeping } from './area-keeping'
import { placeKeeping } from './place-keeping'
import { roster } from './roster'
import { people } from './people'
import { rules } from './rules'
import { transfer } from './transfer'
import { secondLook } from './second-look'
import { settings } from './settings'
import { setup } from './setup'
import { figures } from './figures'
import { home } from './home'
import { report } from './report'
import { notices } from './notices'
import { board } from './board'
import { clocks } from './clocks'
import { boardKeeping } from './board-keeping'
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
  manage,
  areaKeeping,
  placeKeeping,
  roster,
  people,
  rules,
  transfer,
  secondLook,
  settings,
  setup,
  board,
  clocks,
  boardKeeping,
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
