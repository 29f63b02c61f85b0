export const PHONE = { key: 'phone', zh: '电话', en: 'Phone', max: 20, kind: 'phone' } as const

export const GRID_CODE = {
  key: 'areaCode',
  zh: '网格编码',
  en: 'Grid code',
  also: ['网格代码', '网格编号', 'areaCode', '区域编码'],
  max: 20,
  kind: 'code',
} as const
