import type { rules as zh } from '../zh-cn/rules'

export const rules: typeof zh = {
  title: 'Routing rules',
}
