import type { placeKeeping as zh } from '../zh-cn/place-keeping'

export const placeKeeping: typeof zh = {
  title: 'Places and codes',
}
