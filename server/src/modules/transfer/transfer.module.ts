import { Module } from '@nestjs/common'
import { AreaModule } from '../area/index.js'
import { HouseholdModule } from '../household/index.js'
import { RoutingModule } from '../routing/index.js'
import { ImportRepository } from './data/import.repository.js'
import { RosterLinesRepository } from './data/roster-lines.repository.js'
import { AreaExport } from './exports/area-export.js'
import { Exporting } from './exports/exporting.js'
import { HouseholdExport } from './exports/household-export.js'
import { PlaceExport } from './exports/place-export.js'
import { SortExports } from './exports/sort-exports.js'
import { StaffExport } from './exports/staff-export.js'
import { ExportController } from './http/export.controller.js'
import { ImportFormReader } from './http/import-form.reader.js'
import { ImportSlots } from './http/import-slots.js'
import { ImportController } from './http/import.controller.js'
import { UploadWatch } from './http/upload-watch.js'
import { ImportApplying } from './imports/import-applying.js'
import { ImportChecking } from './imports/import-checking.js'
import { ImportDesk } from './imports/import-desk.js'
import { ImportFiles } from './imports/import-files.js'
import { ImportPlanner } from './imports/import-planner.js'
import { ImportReading } from './imports/import-reading.js'
import { ImportSweeper } from './imports/import-sweeper.js'
import { SortImports } from './imports/sort-imports.js'
import { TransferAccess } from './imports/transfer-access.js'
import { AreaImport } from './sorts/area-import.js'
import { HouseholdImport } from './sorts/household-import.js'
import { PlaceImport } from './sorts/place-import.js'
import { StaffImport } from './sorts/staff-import.js'
import { StaffOpening } from './sorts/staff-opening.js'
import { StaffRegister } from './sorts/staff-register.js'

const SORTS = [
  AreaImport,
  HouseholdImport,
  PlaceImport,
  StaffImport,
  StaffOpening,
  RosterLinesRepository,
  StaffRegister,
  SortImports,
]
const EXPORTS = [AreaExport, HouseholdExport, PlaceExport, StaffExport, SortExports, Exporting]
const IMPORTS = [
  ...[ImportRepository, ImportFiles, ImportPlanner, ImportDesk, TransferAccess],
  ...[ImportChecking, ImportApplying, ImportReading, ImportSweeper],
]

/** Files into the register and out of it: areas, staff, households, places. */
@Module({
  imports: [AreaModule, HouseholdModule, RoutingModule],
  controllers: [ImportController, ExportController],
  providers: [...SORTS, ...EXPORTS, ...IMPORTS, ImportFormReader, ImportSlots, UploadWatch],
})
export class TransferModule {}
