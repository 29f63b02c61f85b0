import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OpenAPIObject } from '@nestjs/swagger'
import { readConfig } from './core/config/index.js'
import { createApiDocument } from './core/http/index.js'
import { createApp } from './create-app.js'

/** The API document without a server: made on an empty database of its own, which is gone afterwards. */
export async function openApiDocument(): Promise<OpenAPIObject> {
  const folder = mkdtempSync(join(tmpdir(), 'beegrid-openapi-'))
  try {
    const app = await createApp(readConfig({ DATA_DIR: folder, DEMO: 'false' }), false)
    const document = createApiDocument(app)
    await app.close()
    return document
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
