import type { roster as zh } from '../zh-cn/roster'

export const roster: typeof zh = {
  title: 'Roster',
}
