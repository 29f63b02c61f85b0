import type { zhCn } from '../zh-cn'
import { common } from './common'
import { states } from './states'
import { tabs } from './tabs'
import { time } from './time'

export const en: typeof zhCn = { common, states, tabs, time }
