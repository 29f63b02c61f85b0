// `npm run simulate [tickets] [sqlite|mariadb|both]`: the simulated county month (server/test/simulation) with 30,000 tickets, or as
// many as asked for, and its independent checker. Takes long; tells each day on standard error. BEEGRID_SIM_SEED gives another month.
import { ensureNative } from './native.mjs'
import { root, run, toolEnv } from './lib/run.mjs'

const [tickets = '30000', where = 'both'] = process.argv.slice(2)
const projects = where === 'both' ? ['sqlite', 'mariadb'] : [where]
if (!/^[1-9]\d*$/.test(tickets) || !projects.every((each) => ['sqlite', 'mariadb'].includes(each))) {
  console.error('npm run simulate [tickets] [sqlite|mariadb|both]')
  process.exit(2)
}

ensureNative()
const built = await run(process.execPath, ['shared/build.mjs'])
if (built !== 0) process.exit(built)
const env = { ...toolEnv(), BEEGRID_SIM_TICKETS: tickets }
for (const project of projects) {
  const spec = ['--testPathPatterns', 'simulation/county-month']
  const args = [
    '-c',
    'server/jest.config.cjs',
    '--selectProjects',
    project,
    ...spec,
    '--runInBand',
    '--verbose',
  ]
  const code = await run('jest', args, { cwd: root, env })
  if (code !== 0) process.exitCode = code
}
