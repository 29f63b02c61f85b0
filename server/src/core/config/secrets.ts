import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Injectable } from '@nestjs/common'
import { randomToken } from '../ids/ids.js'
import { AppConfig } from './config.js'

/** Keys outside the database: given by the environment, or made once and kept beside it in `dataDir/keys`. */
@Injectable()
export class Secrets {
  readonly tokenSecret: string
  readonly timelineKey: string
  readonly mediaKey: string

  constructor(config: AppConfig) {
    this.tokenSecret = config.tokenSecret ?? keptSecret(config.dataDir, 'token')
    this.timelineKey = config.timelineKey ?? keptSecret(config.dataDir, 'timeline')
    this.mediaKey = config.mediaKey ?? keptSecret(config.dataDir, 'media')
  }
}

/** The key that chains are checked with; undefined where there is none. Makes none: a new key would fit no chain. */
export function chainKeyOf({ timelineKey, dataDir }: AppConfig): string | undefined {
  const path = join(dataDir, 'keys', 'timeline.key')
  return timelineKey ?? (existsSync(path) ? readFileSync(path, 'utf8') : undefined)
}

function keptSecret(dataDir: string, name: string): string {
  const folder = join(dataDir, 'keys')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, `${name}.key`)
  try {
    // `wx`: of two processes starting at once one writes, the other reads what was written.
    writeFileSync(path, randomToken(48), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFileSync(path, 'utf8')
}
