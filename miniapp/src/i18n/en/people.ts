import type { people as zh } from '../zh-cn/people'

export const people: typeof zh = {
  title: 'People and organisations',
}
