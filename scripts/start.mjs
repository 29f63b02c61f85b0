// `npm start`: builds what changed since the last time, then runs the server as a plain node process.
// Standard output is the server's alone (`ready http://HOST:PORT`); progress goes to standard error.
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { join } from 'node:path'
import { ensureNative } from './native.mjs'
import { root, run } from './lib/run.mjs'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** turbo compares the sources with its local cache: seconds when nothing changed. */
async function build() {
  const started = performance.now()
  console.error('building what has changed (the first time takes one to three minutes) …')
  const args = ['run', 'build', '--output-logs=new-only']
  const code = await run('turbo', args, { stdout: process.stderr })
  if (code !== 0) process.exit(code)
  console.error(`built in ${((performance.now() - started) / 1000).toFixed(1)} s`)
}

/** The server inherits our environment and terminal, gets our signals, and its exit code becomes ours. */
function serve() {
  const server = spawn(process.execPath, [join(root, 'server/dist/main.js')], { stdio: 'inherit' })
  for (const signal of SIGNALS) process.on(signal, () => server.kill(signal))
  server.on('exit', (code, signal) => {
    process.exitCode = signal ? 128 + constants.signals[signal] : code
    SIGNALS.forEach((name) => process.removeAllListeners(name))
  })
}

ensureNative()
await build()
serve()
