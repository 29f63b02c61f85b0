export const TRANSFER_SORTS = ['areas', 'staff', 'households', 'places'] as const
/** What a file is about. */
export type TransferSort = (typeof TRANSFER_SORTS)[number]

export const TRANSFER_FORMATS = ['csv', 'xlsx', 'geojson'] as const
export type TransferFormat = (typeof TRANSFER_FORMATS)[number]

export const SORT_WORDS: Readonly<Record<TransferSort, { readonly zh: string; readonly en: string }>> = {
  areas: { zh: '区域', en: 'areas' },
  staff: { zh: '人员', en: 'staff' },
  households: { zh: '住户', en: 'households' },
  places: { zh: '地点', en: 'places' },
}
