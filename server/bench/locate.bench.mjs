// “Which grid is this point in”, on the built server: npm run build, then npm run bench -w server.
// Beside it, in the same run, the same polygons in MariaDB with a spatial index, and a brute-force scan that every answer
// must equal. Prints, and asserts no time; a wrong answer ends it. Goal (docs/architecture.md): ≥ 100,000 lookups/s over 100,000 polygons.
import { AreaMap } from '../dist/modules/area/domain/area-map.js'
import { locate } from '../dist/modules/area/domain/locate.js'
import { bruteForce } from './brute-force.mjs'
import { anywhere, aroundBorders, cells, VERTICES, wholeCounty } from './lattice.mjs'
import { openSpatialDatabase } from './spatial-database.mjs'

const SIZES = [900, 10_000, 100_000]
const LOOKUPS = 200_000
const CHECKED = 100_000
const ASKED_OF_DATABASE = 3_000
const MB = 2 ** 20

const say = (line) => process.stdout.write(`${line}\n`)
const whole = (number) => Math.round(number).toLocaleString('en')

function area(id, level, parentId) {
  const names = { id, code: id, name: id, shortName: id, level, parentId }
  return { ...names, layer: 'ordinary', status: 'active', centre: { lng: 120, lat: 33.5 }, phone: null }
}

const gridId = (n) => `grid${n}`

/** Records and outlines as the server reads them from its tables. */
function county(rings) {
  const above = [
    area('county', 'county', null),
    area('town', 'subdistrict', 'county'),
    area('community', 'community', 'town'),
  ]
  const outlined = (areaId, ring) => ({ areaId, geometry: { type: 'Polygon', coordinates: [ring] } })
  const records = [...above, ...rings.map((_ring, n) => area(gridId(n), 'grid', 'community'))]
  const outlines = above.map(({ id }) => outlined(id, wholeCounty()))
  return { records, boundaries: [...outlines, ...rings.map((ring, n) => outlined(gridId(n), ring))] }
}

/** What stays in memory once the rows it was built from are gone. */
function memory() {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

function build(rings) {
  const { records, boundaries } = county(rings)
  const started = performance.now()
  const map = new AreaMap(1, records, boundaries)
  return { map, buildMs: performance.now() - started }
}

/** One outline of many is replaced, as when a community moves a border. */
function followOneChange(map, rings) {
  const { records, boundaries } = county(rings)
  const changed = boundaries[boundaries.length - 1]
  const started = performance.now()
  map.next(2, records, { gone: new Set([changed.areaId]), come: [changed] })
  return performance.now() - started
}

function perSecond(map, accuracyM) {
  const points = anywhere(LOOKUPS, 7)
  const started = performance.now()
  for (const point of points) locate(map, point, accuracyM)
  return LOOKUPS / ((performance.now() - started) / 1_000)
}

/** Every answer of the index beside that of the scan. */
function compare(map, rings) {
  const scan = bruteForce(rings)
  const points = [...anywhere(CHECKED, 11), ...aroundBorders(rings, CHECKED, 13)]
  let wrong = 0
  for (const point of points) {
    const found = locate(map, point)
    const ids = scan(point).map(gridId)
    const inside = typeof found !== 'string' && found.reason === 'inside' ? [found.grid.id] : []
    if (ids.length > 1 || inside[0] !== ids[0]) wrong += 1
  }
  return { checked: points.length, wrong }
}

async function askDatabase(database, map, rings) {
  await database.fill(rings)
  const points = anywhere(ASKED_OF_DATABASE, 17)
  await database.containing(points[0])
  let different = 0
  const started = performance.now()
  const answers = []
  for (const point of points) answers.push(await database.containing(point))
  const rate = points.length / ((performance.now() - started) / 1_000)
  points.forEach((point, n) => {
    if (locate(map, point).grid?.id !== gridId(answers[n][0])) different += 1
  })
  return { rate, different }
}

async function measure(count, database) {
  const rings = cells(count)
  const before = memory()
  const { map, buildMs } = build(rings)
  const megabytes = (memory() - before) / MB
  perSecond(map, 0)
  const [exact, vague] = [perSecond(map, 0), perSecond(map, 20)]
  say(`${whole(count)} polygons of ${VERTICES} vertices`)
  say(`  built in ${whole(buildMs)} ms, ${megabytes.toFixed(1)} MB kept`)
  say(`  ${whole(followOneChange(map, rings))} ms to follow the change of one outline`)
  say(`  ${whole(exact)} lookups/s, ${whole(vague)} lookups/s where the point may be 20 m off`)
  const { checked, wrong } = compare(map, rings)
  say(
    `  ${whole(checked)} points, half of them on borders or within 1 m: ${wrong} differ from a brute-force scan`,
  )
  if (database) {
    const { rate, different } = await askDatabase(database, map, rings)
    const times = whole(exact / rate)
    say(
      `  MariaDB ST_Contains, spatial index, one connection: ${whole(rate)} lookups/s, ${times} times fewer`,
    )
    say(`  ${whole(ASKED_OF_DATABASE)} random points: MariaDB says another grid for ${different}`)
  }
  return wrong
}

const database = await openSpatialDatabase()
if (!database) say('MariaDB is not installed: measured without it')
let wrong = 0
try {
  for (const count of SIZES) wrong += await measure(count, database)
} finally {
  await database?.close()
}
if (wrong > 0) process.exitCode = 1
