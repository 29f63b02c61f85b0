import { Injectable } from '@nestjs/common'
import type { TransferSort } from '../domain/transfer-sort.js'
import { AreaImport } from '../sorts/area-import.js'
import { HouseholdImport } from '../sorts/household-import.js'
import { PlaceImport } from '../sorts/place-import.js'
import type { SortImport } from '../sorts/sort-import.js'
import { StaffImport } from '../sorts/staff-import.js'

/** How each sort of file becomes changes. */
@Injectable()
export class SortImports {
  private readonly all: Readonly<Record<TransferSort, SortImport>>

  constructor(areas: AreaImport, staff: StaffImport, households: HouseholdImport, places: PlaceImport) {
    this.all = { areas, staff, households, places }
  }

  of(sort: TransferSort): SortImport {
    return this.all[sort]
  }
}
