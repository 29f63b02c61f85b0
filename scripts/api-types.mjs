// Writes miniapp/src/api/schema.d.ts from the server's OpenAPI document, so that request and response shapes are
// defined once. With --check nothing is written, and a difference is a failure.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import openapiTS, { astToString } from 'openapi-typescript'
import { capture, root } from './lib/run.mjs'

const target = join(root, 'miniapp/src/api/schema.d.ts')
const HEADER = '// Generated from the server by scripts/api-types.mjs; do not edit.\n\n'

const built = (path) => import(pathToFileURL(join(root, 'server/dist', path)).href)

/** Boots the built server on an empty folder, without listening, and asks it for its own document. */
async function serverDocument() {
  const { code, output } = await capture('turbo', ['run', 'build', '--filter=@beegrid/server'])
  if (code !== 0) throw new Error(`the server does not build\n${output}`)
  const [{ createApp }, { readEnvironment }, { createApiDocument }] = await Promise.all(
    ['create-app.js', 'core/config/index.js', 'core/http/api-document.js'].map(built),
  )
  const folder = mkdtempSync(join(tmpdir(), 'beegrid-api-'))
  try {
    // Demo mode, because its sign-in is part of the contract; nothing is seeded before the server starts.
    Object.assign(process.env, { DATA_DIR: folder, DEMO: 'true', DATABASE_URL: '' })
    const app = await createApp(readEnvironment(), false)
    // A JSON round trip: the document then holds what a client would really read.
    return JSON.parse(JSON.stringify(createApiDocument(app)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function current() {
  try {
    return readFileSync(target, 'utf8')
  } catch {
    return '' // not generated yet
  }
}

async function main() {
  const text = HEADER + astToString(await openapiTS(await serverDocument()))
  if (text === current()) return
  if (process.argv.includes('--check')) {
    throw new Error(
      'miniapp/src/api/schema.d.ts is not what the server says: run `node scripts/api-types.mjs`',
    )
  }
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, text)
}

try {
  await main()
  process.exit(0) // the booted server may hold timers
} catch (error) {
  console.error(error.stack)
  process.exit(1)
}
