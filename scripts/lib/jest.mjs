// Runs one jest configuration and counts what it really did.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './run.mjs'
import { artifacts, recordTotals } from './totals.mjs'

/** @returns {Promise<{passed: number, failed: number, skipped: number}>} */
export async function runJest(suite, { cwd, config = 'jest.config.cjs', workers = '100%', args = [] }) {
  mkdirSync(artifacts, { recursive: true })
  const report = join(artifacts, `jest-${suite}.json`)
  rmSync(report, { force: true })
  const options = ['--config', config, '--ci', `--maxWorkers=${workers}`, '--json', `--outputFile=${report}`]
  const code = await run('jest', [...options, ...args], { cwd })
  const totals = count(report, code)
  recordTotals(suite, totals)
  return totals
}

function count(report, code) {
  const totals = existsSync(report) ? fromReport(report) : { passed: 0, failed: 0, skipped: 0 }
  // jest can fail without a failing test: nothing found, a crash, a broken global setup.
  if (code !== 0 && totals.failed === 0) totals.failed = 1
  return totals
}

function fromReport(report) {
  const result = JSON.parse(readFileSync(report, 'utf8'))
  return {
    passed: result.numPassedTests,
    // A file that does not even load holds tests that nobody counted: it is one failure.
    failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
    skipped: result.numPendingTests + result.numTodoTests,
  }
}
