import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'

const SERVER = resolve(__dirname, '../..')
const COMPILER = resolve(SERVER, '../node_modules/.bin/swc')
/** Inside the workspace, so that the compiled files find the same packages. */
const CACHE = join(SERVER, 'node_modules/.cache')
const START_LIMIT_MS = 60_000

/** The server compiled as `npm run build` does it, in a folder of its own: tests of whole processes need real files. */
export interface Build {
  /** Holds `main.js` and the rest. */
  readonly folder: string
  remove(): void
}

export function buildServer(): Build {
  mkdirSync(CACHE, { recursive: true })
  const root = mkdtempSync(join(CACHE, 'beegrid-build-'))
  const folder = join(root, 'dist')
  compile(SERVER, folder)
  // Its own copy of the vocabulary: the workspace's may be rebuilt at any moment.
  const shared = join(root, 'node_modules/@beegrid/shared')
  compile(join(SERVER, '../shared'), shared)
  writeFileSync(join(root, 'package.json'), '{"type":"module"}')
  writeFileSync(join(shared, 'package.json'), '{"type":"module","exports":"./index.js"}')
  return { folder, remove: () => rmSync(root, { recursive: true, force: true }) }
}

function compile(workspace: string, folder: string): void {
  const config = join(SERVER, '.swcrc')
  const options = ['--strip-leading-paths', '--copy-files', '--config-file', config, '--quiet']
  execFileSync(COMPILER, ['src', '-d', folder, ...options], { cwd: workspace, stdio: 'pipe' })
}

/** A process that was started, and everything it said. */
export interface Running {
  readonly child: ChildProcess
  readonly stdout: readonly string[]
  readonly stderr: readonly string[]
  /** Waits for the end; gives the exit code, or the signal that ended it. */
  ended(): Promise<number | NodeJS.Signals | null>
}

/** Runs a compiled file with this environment and nothing of ours. */
export function run(file: string, env: NodeJS.ProcessEnv, args: readonly string[] = []): Running {
  const path = { PATH: process.env['PATH'] }
  const child = spawn(process.execPath, [file, ...args], {
    env: { ...path, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [stdout, stderr]: [string[], string[]] = [[], []]
  const readers = [linesInto(stdout, child.stdout), linesInto(stderr, child.stderr)]
  const closed = once(child, 'close')
  const ended = async (): Promise<number | NodeJS.Signals | null> => {
    await Promise.all([closed, ...readers])
    return child.exitCode ?? child.signalCode
  }
  return { child, stdout, stderr, ended }
}

async function linesInto(lines: string[], stream: NodeJS.ReadableStream): Promise<void> {
  for await (const line of createInterface({ input: stream })) lines.push(line)
}

/** Starts a server and waits for its ready line; gives the address in it. */
export async function startBuilt(
  build: Build,
  env: NodeJS.ProcessEnv,
): Promise<Running & { readonly url: string }> {
  const running = run(join(build.folder, 'main.js'), { HOST: '127.0.0.1', PORT: '0', ...env })
  const deadline = performance.now() + START_LIMIT_MS
  while (running.stdout.length === 0) {
    if (running.child.exitCode !== null) throw new Error(`it ended\n${running.stderr.join('\n')}`)
    if (performance.now() > deadline) throw new Error(`not ready in time\n${running.stderr.join('\n')}`)
    await new Promise((done) => setTimeout(done, 20))
  }
  return { ...running, url: running.stdout[0]?.replace(/^ready /, '') ?? '' }
}
