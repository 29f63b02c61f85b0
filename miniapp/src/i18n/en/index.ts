import type { zhCn } from '../zh-cn'
import { act } from './act'
import { common } from './common'
import { ticket } from './ticket'
import { states } from './states'
import { tabs } from './tabs'
import { time } from './time'
import { inbox } from './inbox'
import { me } from './me'
import { mine } from './mine'
import { nearby } from './nearby'
import { workbench } from './workbench'

export const en: typeof zhCn = { act, common, inbox, me, mine, nearby, states, tabs, ticket, time, workbench }
