// The WeChat build without WeChat: builds it when it changed and mounts every page of it in a Node runner
// (miniapp/test/weapp). The jest totals and the measured sizes land in artifacts/.
import { join } from 'node:path'
import { ensureNative } from './native.mjs'
import { runJest } from './lib/jest.mjs'
import { root, run } from './lib/run.mjs'
import { line, recordTotals } from './lib/totals.mjs'

const SUITE = 'weapp'

ensureNative()
const tasks = ['build:weapp', 'build']
const filters = ['--filter=@beegrid/miniapp', '--filter=@beegrid/server']
const built = await run('turbo', ['run', ...tasks, ...filters, '--output-logs=errors-only'])
if (built === 0) {
  const totals = await runJest(SUITE, {
    cwd: join(root, 'miniapp'),
    config: 'jest.weapp.config.cjs',
    workers: '1',
    args: process.argv.slice(2),
  })
  console.log(`\n${line(totals)}`)
  process.exitCode = totals.failed > 0 ? 1 : 0
} else {
  recordTotals(SUITE, { passed: 0, failed: 1, skipped: 0 })
  process.exitCode = 1
}
