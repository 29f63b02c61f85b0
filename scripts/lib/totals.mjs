// True totals: every suite leaves its counts in artifacts/totals/, and they are summed from there.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run.mjs'

export const artifacts = join(root, 'artifacts')
const folder = join(artifacts, 'totals')

/** Forgets the counts of earlier runs. */
export function clearTotals() {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
}

export function recordTotals(suite, { passed, failed, skipped }) {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${suite}.json`), `${JSON.stringify({ suite, passed, failed, skipped })}\n`)
}

export function readTotals() {
  if (!existsSync(folder)) return []
  return readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
}

export function sum(totals) {
  const add = (key) => totals.reduce((count, total) => count + total[key], 0)
  return { passed: add('passed'), failed: add('failed'), skipped: add('skipped') }
}

/** `12 passed, 0 failed` and, where tests were left out, `, 3 skipped`. */
export function line({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
