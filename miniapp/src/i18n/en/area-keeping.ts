import type { areaKeeping as zh } from '../zh-cn/area-keeping'

export const areaKeeping: typeof zh = {
  title: 'Grids',
}
