import { ImportLineEntity } from './data/import-line.entity.js'
import { ImportEntity } from './data/import.entity.js'

export { inert } from './domain/cell.js'
export { TransferModule } from './transfer.module.js'

export const TRANSFER_ENTITIES = [ImportEntity, ImportLineEntity]
