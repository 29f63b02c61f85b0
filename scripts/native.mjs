// Builds the one native dependency that npm leaves unbuilt, because .npmrc turns every install script off
// (docs/adr/0002-install-scripts.md). Quick when it is already there.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

function loads() {
  try {
    const Database = require('better-sqlite3')
    new Database(':memory:').close()
    return true
  } catch {
    return false
  }
}

/** Makes sure better-sqlite3 can be loaded; compiles it once (about 100 s on two cores). */
export function ensureNative() {
  if (loads()) return
  console.error('building better-sqlite3, once (about two minutes) …')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const run = spawnSync(npm, ['rebuild', 'better-sqlite3', '--ignore-scripts=false'], {
    // `npm start` keeps standard output for the server.
    stdio: ['ignore', process.stderr, 'inherit'],
  })
  if (run.status !== 0 || !loads()) {
    console.error('better-sqlite3 could not be built: a C++ compiler, make and python3 are needed.')
    process.exit(1)
  }
}

if (process.argv[1] && import.meta.url.endsWith(process.argv[1].replaceAll('\\', '/'))) ensureNative()
