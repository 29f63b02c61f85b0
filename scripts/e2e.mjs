// Browser tests: builds what changed, starts a private server that serves the h5 build, and drives it by Chromium.
// `node scripts/e2e.mjs main-story` runs the files whose name holds "main-story".
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ensureNative } from './native.mjs'
import { runJest } from './lib/jest.mjs'
import { root, run } from './lib/run.mjs'
import { startEmptyServer, startServer } from './lib/server.mjs'
import { line, recordTotals } from './lib/totals.mjs'

const SUITE = 'browser'

const CODE_LIMIT_MS = 10_000
const CODE_LOOK_MS = 100
const SETUP_CODE = /\b[A-Z0-9]{4}(?:-[A-Z0-9]{4}){3}\b/

async function build() {
  ensureNative()
  const code = await run('turbo', ['run', 'build', '--output-logs=errors-only'])
  if (code !== 0) throw new Error('the build failed')
}

/** One server with the demo world, and one as a county first starts it, with the code its operator reads. */
async function privateServers() {
  await build()
  const [demo, empty] = await Promise.all([startServer('e2e'), startEmptyServer('e2e-empty')])
  return { demo, empty, code: await setupCode(empty) }
}

/** Standard error may be heard a moment after the ready line on standard output. */
async function setupCode({ said }) {
  for (let waited = 0; waited < CODE_LIMIT_MS; waited += CODE_LOOK_MS) {
    const [code] = SETUP_CODE.exec(said()) ?? []
    if (code) return code
    await sleep(CODE_LOOK_MS)
  }
  throw new Error('the empty server showed no setup code')
}

async function main() {
  const { demo, empty, code } = await privateServers()
  process.env.BEEGRID_E2E_URL = demo.url
  Object.assign(process.env, { BEEGRID_E2E_EMPTY_URL: empty.url, BEEGRID_E2E_SETUP_CODE: code })
  console.log(`browser tests against ${demo.url}, and ${empty.url} for a county from nothing`)
  try {
    // One browser at a time: on a small machine two would only make each other time out.
    return await runJest(SUITE, {
      cwd: join(root, 'miniapp'),
      config: 'jest.e2e.config.cjs',
      workers: '1',
      args: process.argv.slice(2),
    })
  } finally {
    await Promise.all([demo.stop(), empty.stop()])
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
