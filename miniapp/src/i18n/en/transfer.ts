import type { transfer as zh } from '../zh-cn/transfer'

export const transfer: typeof zh = {
  title: 'Import and export',
}
