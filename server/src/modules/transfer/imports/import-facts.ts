import type { ImportLineEntity } from '../data/import-line.entity.js'
import type { ImportEntity } from '../data/import.entity.js'

/** What may be told of an import: not where its file lies, nor what it is held against when it is applied. */
export type ImportFacts = Omit<ImportEntity, 'fileKey' | 'planHash' | 'options' | 'actorId' | 'swept'>

/** A finding or a change, as it was said. */
export type ImportLineFacts = Omit<ImportLineEntity, 'importId' | 'seq'>
