import { Injectable } from '@nestjs/common'
import { AppError } from '../../../core/errors/index.js'
import { Storage } from '../../../core/storage/index.js'
import type { ImportEntity } from '../data/import.entity.js'
import type { PreviewShape } from '../domain/import-plan.js'

type Keyed = Pick<ImportEntity, 'fileKey'>

/** The file of an import, and the shapes of its map, until they are swept. */
@Injectable()
export class ImportFiles {
  constructor(private readonly storage: Storage) {}

  keyOf(importId: string): string {
    return `imports/${importId}`
  }

  async put({ fileKey }: Keyed, bytes: Buffer, preview: readonly PreviewShape[]): Promise<void> {
    await this.storage.put(`${fileKey}.file`, bytes)
    await this.storage.put(`${fileKey}.map`, Buffer.from(JSON.stringify(preview)))
  }

  /** @throws AppError IMPORT_NOT_OPEN once swept */
  async read({ fileKey }: Keyed): Promise<Buffer> {
    const bytes = await this.all(`${fileKey}.file`)
    if (!bytes) throw new AppError('IMPORT_NOT_OPEN')
    return bytes
  }

  /** Nothing once swept. */
  async preview({ fileKey }: Keyed): Promise<readonly PreviewShape[]> {
    const bytes = await this.all(`${fileKey}.map`)
    return bytes ? (JSON.parse(bytes.toString('utf8')) as PreviewShape[]) : []
  }

  async remove({ fileKey }: Keyed): Promise<void> {
    await this.storage.remove(`${fileKey}.file`)
    await this.storage.remove(`${fileKey}.map`)
  }

  private async all(key: string): Promise<Buffer | undefined> {
    const opened = await this.storage.open(key)
    if (!opened) return undefined
    const pieces: Buffer[] = []
    for await (const piece of opened.stream as AsyncIterable<Buffer>) pieces.push(piece)
    return Buffer.concat(pieces)
  }
}
