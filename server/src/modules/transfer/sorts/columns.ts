import type { Column } from '../domain/column.js'
import type { TransferSort } from '../domain/transfer-sort.js'
import { AREA_COLUMNS } from './area-columns.js'
import { HOUSEHOLD_COLUMNS } from './household-columns.js'
import { PLACE_COLUMNS } from './place-columns.js'
import { STAFF_COLUMNS } from './staff-columns.js'

/** The columns of each sort of file, in the order of templates and exports. */
export const COLUMNS: Readonly<Record<TransferSort, readonly Column[]>> = {
  areas: AREA_COLUMNS,
  staff: STAFF_COLUMNS,
  households: HOUSEHOLD_COLUMNS,
  places: PLACE_COLUMNS,
}
