import { Injectable } from '@nestjs/common'
import type { ManageTask } from '@beegrid/shared'
import type { Actor } from '../../../core/auth/index.js'
import { AppError } from '../../../core/errors/index.js'
import { AreaDirectory, ManagementAccess } from '../../area/index.js'
import type { ImportEntity } from '../data/import.entity.js'
import type { ImportScope } from '../data/import.repository.js'
import type { TransferSort } from '../domain/transfer-sort.js'

/** What must be kept by whoever brings in or takes out a sort of file. Households are the community's and above. */
const TASKS: Readonly<Record<TransferSort, ManageTask>> = {
  areas: 'areas',
  staff: 'people',
  households: 'transfer',
  places: 'places',
}

/** Who may import and export what: inside one's own area, and only what one keeps by hand too. */
@Injectable()
export class TransferAccess {
  constructor(
    private readonly access: ManagementAccess,
    private readonly areas: AreaDirectory,
  ) {}

  /** @throws AppError AREA_NOT_FOUND, FORBIDDEN; without an area only for one who keeps everything */
  require(actor: Actor, sort: TransferSort, areaId: string | null): void {
    if (areaId === null) {
      this.access.requireEverything(actor)
      return
    }
    this.access.require(actor, 'transfer', areaId)
    this.access.require(actor, TASKS[sort], areaId)
  }

  /** @throws AppError IMPORT_NOT_FOUND for somebody else's, as for none (G11) */
  requireImport(actor: Actor, found: ImportEntity | null): asserts found is ImportEntity {
    const mine =
      found !== null &&
      (found.areaId === null
        ? this.access.keepsEverything(actor)
        : this.access.allows(actor, TASKS[found.sort], found.areaId))
    if (!mine) throw new AppError('IMPORT_NOT_FOUND')
  }

  /** Before a file is read at all. @throws AppError FORBIDDEN for whoever brings in nothing anywhere */
  requireSome(actor: Actor): void {
    if (this.access.keepsEverything(actor)) return
    if (this.access.areasKept(actor, 'transfer').length === 0) throw new AppError('FORBIDDEN')
  }

  /** The areas whose imports somebody may see; undefined for all. @throws AppError FORBIDDEN, AREA_NOT_FOUND */
  scopeOf(actor: Actor, areaId: string | undefined): ImportScope | undefined {
    const unplaced = this.access.keepsEverything(actor)
    if (areaId !== undefined) {
      this.access.require(actor, 'transfer', areaId)
      return { areaIds: this.areas.idsWithin(areaId), unplaced }
    }
    if (unplaced) return undefined
    const kept = this.access.areasKept(actor, 'transfer')
    if (kept.length === 0) throw new AppError('FORBIDDEN')
    return { areaIds: kept.flatMap((id) => this.areas.idsWithin(id)), unplaced }
  }
}
