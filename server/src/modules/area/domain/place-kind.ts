export const PLACE_KINDS = ['compound', 'building', 'unit', 'station'] as const
export type PlaceKind = (typeof PLACE_KINDS)[number]
