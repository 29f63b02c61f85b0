// Writes miniapp/src/api/schema.d.ts from the server's OpenAPI document, so that request and response shapes are
// defined once. With --check nothing is written, and a difference is a failure.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import openapiTS, { astToString } from 'openapi-typescript'
import { root, run } from './lib/run.mjs'

const target = join(root, 'miniapp/src/api/schema.d.ts')
const HEADER = '// Generated from the server by scripts/api-types.mjs; do not edit.\n\n'

/** Boots the built server without listening and asks it for its own document. */
async function serverDocument() {
  const code = await run('turbo', ['run', 'build', '--filter=@beegrid/server', '--output-logs=errors-only'])
  if (code !== 0) throw new Error('the server does not build')
  const { openApiDocument } = await import(pathToFileURL(join(root, 'server/dist/openapi.js')).href)
  return openApiDocument()
}

function current() {
  try {
    return readFileSync(target, 'utf8')
  } catch {
    return '' // not generated yet
  }
}

async function main() {
  // A JSON round trip: the document then holds what a client would really read.
  const document = JSON.parse(JSON.stringify(await serverDocument()))
  const text = HEADER + astToString(await openapiTS(document))
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
  console.error(error.message)
  process.exit(1)
}
