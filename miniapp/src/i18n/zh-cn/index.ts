import { common } from './common'
import { states } from './states'
import { tabs } from './tabs'
import { time } from './time'

/** Chinese comes first: its shape is the type that English has to fill. */
export const zhCn = { common, states, tabs, time }
