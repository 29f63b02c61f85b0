// `npm run check`: everything that can be said about the code without running it. All checks run, then the verdict.
// `npm run check -- lint types` runs those alone.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { capture, root } from './lib/run.mjs'

const program = (name, ...args) => [() => capture(name, args)]
const script = (path, ...args) => [() => capture(process.execPath, [path, ...args])]
const imports = (workspace, ...folders) =>
  program(
    'depcruise',
    '--config',
    '.dependency-cruiser.cjs',
    '--ts-config',
    join(root, workspace, 'tsconfig.json'),
    ...folders,
  )

/** Each check is a list of steps; all of them run. */
const checks = {
  format: program('prettier', '--check', '--log-level', 'warn', '.'),
  types: [
    ...program('tsc', '--noEmit', '-p', 'shared/tsconfig.json'),
    ...program('tsc', '--noEmit', '-p', 'server/tsconfig.json'),
    ...program('tsc', '--noEmit', '-p', 'miniapp/tsconfig.json'),
    ...program('tsc', '--noEmit', '-p', 'miniapp/e2e/tsconfig.json'),
    ...program('tsc', '--noEmit', '-p', 'miniapp/test/tsconfig.json'),
  ],
  lint: program('eslint', '--max-warnings', '0', '.'),
  imports: [
    ...imports('shared', 'shared/src'),
    ...imports('server', 'server/src'),
    ...imports('miniapp', 'miniapp/src'),
  ],
  unused: program('knip', '--no-progress'),
  lockfile: [async () => lockfile()],
  api: script('scripts/api-types.mjs', '--check'),
  docs: script('scripts/docs-lifecycle.mjs', '--check'),
}

/** A lock file that names a registry's host only installs where that host is reachable. */
function lockfile() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const tied = Object.entries(packages).filter(([, meta]) => meta.resolved && !meta.link)
  const output = tied.map(([path, meta]) => `${path} is resolved from ${meta.resolved}`).join('\n')
  return { code: tied.length > 0 ? 1 : 0, output }
}

async function check(name) {
  const started = performance.now()
  const outcomes = []
  for (const step of checks[name]) outcomes.push(await step())
  const passed = outcomes.every(({ code }) => code === 0)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${passed ? '✓' : '✗'} ${name} (${seconds} s)`)
  if (!passed)
    console.log(
      outcomes
        .filter(({ code }) => code !== 0)
        .map(({ output }) => output)
        .join('\n'),
    )
  return passed
}

function chosen() {
  const asked = process.argv.slice(2)
  const unknown = asked.filter((name) => !(name in checks))
  if (unknown.length === 0) return asked.length > 0 ? asked : Object.keys(checks)
  console.error(`there is no check named ${unknown.join(', ')}; there are ${Object.keys(checks).join(', ')}`)
  return process.exit(2)
}

/** Types of the other workspaces come from the built vocabulary. */
const built = await capture(process.execPath, ['shared/build.mjs'])
if (built.code !== 0) console.log(built.output)
const verdicts = []
for (const name of chosen()) verdicts.push(await check(name))
const failed = verdicts.filter((passed) => !passed).length
console.log(failed === 0 ? 'all checks passed' : `${failed} of ${verdicts.length} checks failed`)
process.exitCode = failed === 0 && built.code === 0 ? 0 : 1
