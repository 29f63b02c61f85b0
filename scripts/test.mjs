// `npm test`: every jest suite of the three workspaces, the server's end-to-end tests on SQLite and on MariaDB.
// `npm test -- server` runs one workspace alone.
import { join } from 'node:path'
import { ensureNative } from './native.mjs'
import { runJest } from './lib/jest.mjs'
import { root, run } from './lib/run.mjs'
import { clearTotals, line, recordTotals, sum } from './lib/totals.mjs'

const workspaces = ['shared', 'server', 'miniapp']

function chosen() {
  const asked = process.argv.slice(2)
  const unknown = asked.filter((name) => !workspaces.includes(name))
  if (unknown.length > 0) {
    console.error(`npm test knows ${workspaces.join(', ')}, not ${unknown.join(', ')}`)
    process.exit(2)
  }
  return asked.length > 0 ? asked : workspaces
}

async function buildShared() {
  const code = await run(process.execPath, ['shared/build.mjs'])
  if (code === 0) return []
  const totals = { passed: 0, failed: 1, skipped: 0 }
  recordTotals('shared-build', totals)
  return [totals]
}

const names = chosen()
clearTotals()
ensureNative()
const results = await buildShared()
for (const name of names) {
  console.log(`\n── ${name} ──`)
  results.push(await runJest(name, { cwd: join(root, name) }))
}
const total = sum(results)
console.log(`\n${line(total)}`)
process.exitCode = total.failed > 0 ? 1 : 0
