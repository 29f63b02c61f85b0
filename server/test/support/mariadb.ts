import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createConnection } from 'mysql2/promise'

/** A private database server for one test run: its own folder, its own port, loopback only. */
export interface MariadbServer {
  /** `mysql://user:password@127.0.0.1:port?socketPath=…`, with the right to create databases. */
  url: string
  stop(): Promise<void>
}

interface Paths {
  mariadbd: string
  installer: string
}

const START_LIMIT_MS = 60_000

/** Small and quick rather than safe on power failure: nothing in it outlives the run. */
const SERVER_OPTIONS = [
  '--bind-address=127.0.0.1',
  '--character-set-server=utf8mb4',
  '--collation-server=utf8mb4_bin',
  '--skip-name-resolve',
  '--skip-log-bin',
  '--max-connections=400',
  '--innodb-buffer-pool-size=128M',
  '--innodb-flush-log-at-trx-commit=2',
  // Containers often forbid the kernel's own asynchronous IO.
  '--innodb-use-native-aio=0',
]

const STORAGE_OPTIONS = ['--innodb-log-file-size=32M']

/** Finds the two programs, or nothing where MariaDB is not installed. */
export function findMariadb(): Paths | undefined {
  const mariadbd = findProgram(['mariadbd', 'mysqld'])
  const installer = findProgram(['mariadb-install-db', 'mysql_install_db'])
  return mariadbd && installer ? { mariadbd, installer } : undefined
}

function findProgram(names: string[]): string | undefined {
  // Debian keeps servers in sbin, which is not on an ordinary user's PATH.
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path))
}

export async function startMariadb(paths: Paths): Promise<MariadbServer> {
  const folder = mkdtempSync(join(tmpdir(), 'beegrid-mariadb-'))
  try {
    return await startIn(folder, paths)
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

async function startIn(folder: string, paths: Paths): Promise<MariadbServer> {
  const common = ['--no-defaults', `--datadir=${join(folder, 'data')}`, ...asRoot(), ...STORAGE_OPTIONS]
  install(paths.installer, [...common, '--skip-test-db'])
  const password = randomBytes(12).toString('hex')
  const port = await freePort()
  const initFile = join(folder, 'init.sql')
  writeFileSync(initFile, accountSql(password))
  const socket = join(folder, 's')
  const files = [`--socket=${socket}`, `--pid-file=${join(folder, 'pid')}`, `--init-file=${initFile}`]
  const server = launch(folder, paths.mariadbd, [...common, ...files, `--port=${port}`, ...SERVER_OPTIONS])
  const watchdog = watch(server, folder)
  const stop = () => stopServer({ server, watchdog, folder })
  // By its socket: half the time of a query is its way there and back. The port is for programs that take no other.
  const url = `mysql://beegrid:${password}@127.0.0.1:${port}?socketPath=${encodeURIComponent(socket)}`
  try {
    await untilReady(url, server)
  } catch (error) {
    const log = readFileSync(join(folder, 'log'), 'utf8')
    await stop()
    throw new Error(`mariadbd did not start\n${log}`, { cause: error })
  }
  return { url, stop }
}

/** mariadbd refuses to run as root unless told so; elsewhere it runs as whoever runs the tests. */
function asRoot(): string[] {
  return process.getuid?.() === 0 ? ['--user=root'] : []
}

function install(installer: string, options: string[]): void {
  const run = spawnSync(installer, options, { encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`${installer} failed\n${run.stdout}\n${run.stderr}`)
}

function accountSql(password: string): string {
  return [
    ...['127.0.0.1', 'localhost'].flatMap((host) => [
      `CREATE USER 'beegrid'@'${host}' IDENTIFIED BY '${password}';`,
      `GRANT ALL PRIVILEGES ON *.* TO 'beegrid'@'${host}' WITH GRANT OPTION;`,
    ]),
    '',
  ].join('\n')
}

function launch(folder: string, program: string, options: string[]): ChildProcess {
  const log = openSync(join(folder, 'log'), 'a')
  return spawn(program, options, { stdio: ['ignore', log, log] })
}

/** Ends the server and its folder even when the test run itself is killed. */
function watch(server: ChildProcess, folder: string): ChildProcess {
  const script = 'while kill -0 "$1" 2>/dev/null; do sleep 1; done; kill -9 "$2"; sleep 1; rm -rf "$3"'
  const args = ['-c', script, 'sh', String(process.pid), String(server.pid), folder]
  const watchdog = spawn('sh', args, { stdio: 'ignore', detached: true })
  watchdog.unref()
  return watchdog
}

async function stopServer(run: {
  server: ChildProcess
  watchdog: ChildProcess
  folder: string
}): Promise<void> {
  const { server, watchdog, folder } = run
  watchdog.kill('SIGKILL')
  if (server.exitCode === null && server.signalCode === null) {
    const gone = once(server, 'exit')
    // A clean shutdown takes seconds and nothing of the data is kept.
    server.kill('SIGKILL')
    await gone
  }
  rmSync(folder, { recursive: true, force: true })
}

async function untilReady(url: string, server: ChildProcess): Promise<void> {
  for (let waited = 0; waited < START_LIMIT_MS; waited += 100) {
    if (server.exitCode !== null) throw new Error(`mariadbd ended with code ${server.exitCode}`)
    if (await answers(url)) return
    await sleep(100)
  }
  throw new Error(`mariadbd gave no answer within ${START_LIMIT_MS / 1000} s`)
}

async function answers(url: string): Promise<boolean> {
  try {
    const connection = await createConnection(url)
    await connection.end()
    return true
  } catch {
    return false // still starting
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}
