import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Injectable } from '@nestjs/common'
import { AppConfig } from '../config/config.js'
import { newId } from '../ids/ids.js'
import { Storage } from './storage.js'

const KEY = /^[a-z0-9][a-z0-9/_.-]{0,200}$/

/** Files under `dataDir/media`: written beside, synced, then renamed, so that half a file is never seen (G28). */
@Injectable()
export class DiskStorage extends Storage {
  private readonly root: string

  constructor(config: AppConfig) {
    super()
    this.root = join(config.dataDir, 'media')
  }

  override async put(key: string, bytes: Uint8Array): Promise<void> {
    const path = this.pathOf(key)
    await mkdir(dirname(path), { recursive: true })
    const part = `${path}.${newId()}.part`
    try {
      const file = await open(part, 'wx')
      try {
        await file.writeFile(bytes)
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(part, path)
    } catch (error) {
      await rm(part, { force: true })
      throw error
    }
  }

  override async open(key: string): ReturnType<Storage['open']> {
    const path = this.pathOf(key)
    const found = await stat(path).catch(() => undefined)
    return found?.isFile() ? { stream: createReadStream(path), size: found.size } : undefined
  }

  override async remove(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true })
  }

  private pathOf(key: string): string {
    if (!KEY.test(key) || key.includes('..')) throw new Error(`not a storage key: ${key}`)
    return join(this.root, key)
  }
}
