import type { PlaceKind } from '@beegrid/shared'

/** What a place of a kind may lie in; null: it may also stand alone. */
export const PARENT_KINDS: Readonly<Record<PlaceKind, readonly (PlaceKind | null)[]>> = {
  compound: [null],
  building: ['compound', null],
  unit: ['building', null],
  station: [null],
}
