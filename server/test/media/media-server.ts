import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Authenticator } from '../../src/core/auth/index.js'
import { MediaEntity } from '../../src/modules/media/index.js'
import { startTestServer, type TestServer } from '../support/test-server.js'
import { TokenAuthenticator } from '../support/token-authenticator.js'

export function startMedia(): Promise<TestServer> {
  return startTestServer({ replace: [{ provide: Authenticator, by: new TokenAuthenticator() }] })
}

/** Every file the server keeps of photos, finished or not. */
export function storedFiles({ files }: TestServer): string[] {
  const root = join(files.dataDir, 'media')
  if (!existsSync(root)) return []
  const entries = readdirSync(root, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

export function storedBytes(server: TestServer): Buffer {
  return Buffer.concat(storedFiles(server).map((path) => readFileSync(path)))
}

export function rows({ database }: TestServer): Promise<MediaEntity[]> {
  return database.read((em) => em.find(MediaEntity))
}

/** Removes every photo, so that the next test counts from nothing. */
export async function forgetAll({ database, files }: TestServer): Promise<void> {
  await database.write((em) => em.clear(MediaEntity))
  rmSync(join(files.dataDir, 'media'), { recursive: true, force: true })
}
