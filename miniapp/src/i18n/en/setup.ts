import type { setup as zh } from '../zh-cn/setup'

export const setup: typeof zh = {
  title: 'Getting started',
}
