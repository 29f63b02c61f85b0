// `npm run rebuild-figures`: counts every figure of the database the environment names again (docs/operations.md). Uses the build that is
// there, as a server may run from it; builds when there is none.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ensureNative } from './native.mjs'
import { root, run } from './lib/run.mjs'

const built = join(root, 'server/dist/rebuild-figures.js')

ensureNative()
if (!existsSync(built)) {
  const code = await run('turbo', ['run', 'build', '--filter=@beegrid/server', '--output-logs=new-only'], {
    stdout: process.stderr,
  })
  if (code !== 0) process.exit(2)
}
process.exitCode = await run(process.execPath, [built])
