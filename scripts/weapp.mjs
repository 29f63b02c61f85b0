// The WeChat build without WeChat: builds it when it changed and mounts every page of it in a Node runner
// (miniapp/test/weapp) against a private server. The totals and the measured sizes land in artifacts/.
import { join } from 'node:path'
import { ensureNative } from './native.mjs'
import { runJest } from './lib/jest.mjs'
import { root, run, toolEnv } from './lib/run.mjs'
import { startServer } from './lib/server.mjs'
import { line, recordTotals } from './lib/totals.mjs'

const SUITE = 'weapp'
/** A phone needs a whole URL; the runner sends whatever is meant for this host to the private server. */
const HOST_OF_THE_BUILD = 'https://beegrid.example'

async function build(filter, ...tasks) {
  const env = { TARO_APP_API_ORIGIN: HOST_OF_THE_BUILD, ...toolEnv() }
  const code = await run('turbo', ['run', ...tasks, `--filter=${filter}`, '--output-logs=errors-only'], {
    env,
  })
  if (code !== 0) throw new Error(`${filter} does not build`)
}

async function main() {
  ensureNative()
  await build('@beegrid/miniapp', 'build:weapp')
  await build('@beegrid/server', 'build')
  const server = await startServer('weapp')
  process.env.BEEGRID_E2E_URL = server.url
  try {
    const config = 'jest.weapp.config.cjs'
    return await runJest(SUITE, {
      cwd: join(root, 'miniapp'),
      config,
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
