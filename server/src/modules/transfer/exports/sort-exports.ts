import { Injectable } from '@nestjs/common'
import type { TransferSort } from '../domain/transfer-sort.js'
import { AreaExport } from './area-export.js'
import { HouseholdExport } from './household-export.js'
import { PlaceExport } from './place-export.js'
import type { SortExport } from './sort-export.js'
import { StaffExport } from './staff-export.js'

/** The rows of each sort of file. */
@Injectable()
export class SortExports {
  private readonly all: Readonly<Record<TransferSort, SortExport>>

  constructor(areas: AreaExport, staff: StaffExport, households: HouseholdExport, places: PlaceExport) {
    this.all = { areas, staff, households, places }
  }

  of(sort: TransferSort): SortExport {
    return this.all[sort]
  }
}
