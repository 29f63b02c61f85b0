// Browser tests: builds what changed, starts a private server that serves the h5 build, and drives it by Chromium.
// `node scripts/e2e.mjs founding` runs the files whose name holds "founding"; BEEGRID_E2E_URL uses a running server.
import { join } from 'node:path'
import { ensureNative } from './native.mjs'
import { runJest } from './lib/jest.mjs'
import { root, run } from './lib/run.mjs'
import { startServer } from './lib/server.mjs'
import { line, recordTotals } from './lib/totals.mjs'

const SUITE = 'browser'

async function privateServer() {
  ensureNative()
  const code = await run('turbo', ['run', 'build', '--output-logs=errors-only'])
  if (code !== 0) throw new Error('the build failed')
  return startServer('e2e')
}

const given = process.env.BEEGRID_E2E_URL
const running = { url: given, stop: async () => undefined }

async function main() {
  const server = given ? running : await privateServer()
  process.env.BEEGRID_E2E_URL = server.url
  console.log(`browser tests against ${server.url}`)
  try {
    // One browser at a time: on a small machine two would only make each other time out.
    return await runJest(SUITE, {
      cwd: join(root, 'miniapp'),
      config: 'jest.e2e.config.cjs',
      workers: '1',
      args: process.argv.slice(2),
    })
  } finally {
    await server.stop()
  }
}

try {
  const totals = await main()
  console.log(`\n${line(totals)}`)
  process.exitCode = totals.failed > 0 ? 1 : 0
} catch (error) {
  console.error(error.message)
  recordTotals(SUITE, { passed: 0, failed: 1, skipped: 0 })
  process.exitCode = 1
}
