// Small helpers to run other programs from the repository's root.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** The environment with the workspace's own tools on the PATH and no tool phoning home. */
export function toolEnv() {
  const path = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter)
  return { ...process.env, PATH: path, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' }
}

/** Runs a program with our own output; gives its exit code. */
export async function run(program, args, { cwd = root, env = toolEnv(), stdout = 'inherit' } = {}) {
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', stdout, 'inherit'] })
  return exitCode(child)
}

/** Runs a program quietly; gives its exit code and everything it said. */
export async function capture(program, args, { cwd = root, env = toolEnv() } = {}) {
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const said = []
  child.stdout.on('data', (chunk) => said.push(chunk))
  child.stderr.on('data', (chunk) => said.push(chunk))
  const code = await exitCode(child)
  return { code, output: Buffer.concat(said).toString('utf8') }
}

async function exitCode(child) {
  try {
    const [code] = await once(child, 'close')
    return code ?? 1
  } catch (error) {
    console.error(`${child.spawnfile}: ${error.message}`)
    return 127
  }
}
