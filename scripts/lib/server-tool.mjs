// A command of the server's build, such as server/dist/verify-timeline.js, from a clone of the sources. Uses the build that is there, as a
// server may run from it; builds when there is none.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ensureNative } from '../native.mjs'
import { root, run } from './run.mjs'

/** @returns the command's exit code; 2 when it could not be built */
export async function serverTool(file) {
  const built = join(root, 'server/dist', file)
  ensureNative()
  if (!existsSync(built)) {
    const build = ['run', 'build', '--filter=@beegrid/server', '--output-logs=new-only']
    if ((await run('turbo', build, { stdout: process.stderr })) !== 0) return 2
  }
  return run(process.execPath, [built])
}
