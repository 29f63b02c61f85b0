// Takes the pictures of the user guide (docs/images) again: builds what changed, starts a private server with the demo
// world, and walks the founding story as each of its people. `BEEGRID_E2E_URL` uses a running server.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureNative } from './native.mjs'
import { closeTheLoop } from './lib/guide-loop.mjs'
import { loopFacts } from './lib/guide-loop-facts.mjs'
import { keepTheNet } from './lib/guide-net.mjs'
import { composeOverview } from './lib/guide-overview.mjs'
import { Stage } from './lib/guide-stage.mjs'
import { tellStory } from './lib/guide-story.mjs'
import { root, run } from './lib/run.mjs'
import { startServer } from './lib/server.mjs'
import { artifacts } from './lib/totals.mjs'

const SCENES = join(root, 'server/dist/modules/demo/domain/scenes/scene.catalogue.js')
/** Where the pipe burst. */
const SPOT = '建华园2号楼'
/** As far off as a phone is. */
const ACCURACY_M = 8

const given = process.env.BEEGRID_E2E_URL

async function server() {
  if (given) return { url: given, stop: async () => undefined }
  ensureNative()
  const code = await run('turbo', ['run', 'build', '--output-logs=errors-only'])
  if (code !== 0) throw new Error('the build failed')
  return startServer('screenshots')
}

async function call(url, path, { body, token } = {}) {
  const answer = await fetch(`${url}/api/v1${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    ...(body && { body: JSON.stringify(body) }),
  })
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
  return answer.json()
}

/** Who plays whom: the first account of each role in the list, which begins with the story's people. */
async function peopleOf(url) {
  const { items } = await call(url, '/demo/accounts')
  const first = (role) => items.find((each) => each.role === role)
  return {
    rider: first('part_time_grid_worker'),
    resident: first('resident'),
    worker: first('grid_worker'),
    community: first('community_officer'),
    town: first('subdistrict_officer'),
    county: first('county_officer'),
    property: first('property'),
    mediator: first('mediator'),
  }
}

/** Where the demo's burst pipe is, as a phone there would say. */
async function positionOf(url, person) {
  const { accessToken: token } = await call(url, '/auth/demo', { body: { accountId: person.id } })
  const { items } = await call(url, `/places?coord=wgs84&q=${encodeURIComponent(SPOT)}`, { token })
  const [place] = items
  if (!place) throw new Error(`the demo world has no ${SPOT}`)
  const { lng, lat } = place.location ?? place
  return { longitude: lng, latitude: lat, accuracy: ACCURACY_M }
}

/** The demo world's own drawings, as files a phone could have taken. */
async function photosIn(folder, browser) {
  const { drawScene } = await import(pathToFileURL(SCENES).href)
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } })
  const draw = async (name, state) => {
    const path = join(folder, `${name}-${state}.jpg`)
    await page.setContent(`<style>body { margin: 0 }</style>${drawScene(name, { state, variant: 0 })}`)
    await page.screenshot({ type: 'jpeg', quality: 82, path })
    return path
  }
  const before = [await draw('pipe', 'before'), await draw('puddle', 'before')]
  const [after, lift] = [[await draw('pipe', 'after')], [await draw('elevator', 'before')]]
  await page.close()
  return { before, after, lift }
}

async function play({ url }, folder) {
  const people = await peopleOf(url)
  const stage = await Stage.open(url, await positionOf(url, people.rider))
  try {
    await tellStory(stage, { people, photos: await photosIn(folder, stage.browser) })
    await keepTheNet(stage, people)
    await closeTheLoop(stage, people, await loopFacts((path, given) => call(url, path, given), people))
    await composeOverview(stage.browser)
  } catch (error) {
    await stage.keepAll(join(artifacts, 'screens'))
    throw error
  } finally {
    await stage.close()
  }
}

const folder = mkdtempSync(join(tmpdir(), 'beegrid-photos-'))
const running = await server()
try {
  await play(running, folder)
} catch (error) {
  console.error(`${error.stack}\nwhat the screens showed is in artifacts/screens`)
  process.exitCode = 1
} finally {
  await running.stop()
  rmSync(folder, { recursive: true, force: true })
}
