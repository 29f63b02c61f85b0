// A private server of our own build: free port, temporary data, gone afterwards. For browser tests and screenshots.
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { root } from './run.mjs'
import { artifacts } from './totals.mjs'

const READY = /^ready (http\S+)/
/** Migration and the demo world, on a slow machine. */
const START_LIMIT_MS = 180_000

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address()
  probe.close()
  await once(probe, 'close')
  return port
}

function untilReady(server) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the server was not ready in time')), START_LIMIT_MS)
    server.on('exit', (code) => reject(new Error(`the server ended with code ${code}`)))
    createInterface({ input: server.stdout }).on('line', (text) => {
      const ready = READY.exec(text)
      if (ready) resolve(ready[1])
    })
    server.on('close', () => clearTimeout(timer))
  })
}

async function stop(server, folder) {
  if (server.exitCode === null && server.signalCode === null) {
    const gone = once(server, 'exit')
    server.kill('SIGTERM')
    const timer = setTimeout(() => server.kill('SIGKILL'), 10_000)
    await gone
    clearTimeout(timer)
  }
  rmSync(folder, { recursive: true, force: true })
}

/** `said` gives what it has written on standard error so far. @returns {Promise<{url: string, said: () => string, stop: () => Promise<void>}>} */
export async function startServer(name, env = {}) {
  const folder = mkdtempSync(join(tmpdir(), `beegrid-${name}-`))
  const place = { HOST: '127.0.0.1', PORT: String(await freePort()), DATA_DIR: folder }
  const server = spawn(process.execPath, [join(root, 'server/dist/main.js')], {
    cwd: root,
    env: { ...process.env, ...place, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  keepLog(server, name)
  const said = listen(server.stderr)
  process.once('exit', () => server.kill('SIGKILL'))
  try {
    return { url: await untilReady(server), said, stop: () => stop(server, folder) }
  } catch (error) {
    await stop(server, folder)
    throw new Error(`${error.message}; see artifacts/server-${name}.log`, { cause: error })
  }
}

function listen(stream) {
  let text = ''
  stream.on('data', (chunk) => (text += String(chunk)))
  return () => text
}

const secret = () => randomBytes(24).toString('hex')

/** A county's server as it is first started: production, nobody in it, its own secrets. */
export function startEmptyServer(name) {
  const secrets = { TOKEN_SECRET: secret(), TIMELINE_KEY: secret(), MEDIA_KEY: secret() }
  return startServer(name, { ...secrets, NODE_ENV: 'production', DEMO: 'false' })
}

function keepLog(server, name) {
  mkdirSync(artifacts, { recursive: true })
  const log = createWriteStream(join(artifacts, `server-${name}.log`))
  server.stdout.pipe(log, { end: false })
  server.stderr.pipe(log, { end: false })
}
