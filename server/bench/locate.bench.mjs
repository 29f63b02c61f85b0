// Lookups per second of “which grid is this point in”, on the built server: npm run build, then npm run bench -w server.
// Prints; asserts no time. Goal (2-architecture): ≥ 100,000 lookups/s over 100,000 polygons.
import { AreaMap } from '../dist/modules/area/domain/area-map.js'
import { locate } from '../dist/modules/area/domain/locate.js'

const SIZES = [900, 10_000, 100_000]
const VERTICES = 16
const POINTS = 200_000
const CORNER = { lng: 119.5, lat: 33 }
const SPAN = 1

/** A small repeatable generator: the same polygons and points on every machine. */
function randoms(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** Cells of a lattice, each side broken into four, its inner vertices moved a little; neighbours share them. */
function cells(count) {
  const side = Math.ceil(Math.sqrt(count))
  const step = SPAN / side
  const bend = (a, b) => Math.sin(a * 12.9898 + b * 78.233) * step * 0.08
  const vertex = (x, y) => {
    const corner = Number.isInteger(x) && Number.isInteger(y)
    const moved = corner ? 0 : bend(x, y)
    return [CORNER.lng + x * step + moved, CORNER.lat + y * step + moved]
  }
  return Array.from({ length: count }, (_, i) => {
    const [x, y] = [i % side, Math.floor(i / side)]
    const quarter = VERTICES / 4
    const steps = Array.from({ length: quarter }, (_unused, k) => k / quarter)
    const ring = [
      ...steps.map((t) => vertex(x + t, y)),
      ...steps.map((t) => vertex(x + 1, y + t)),
      ...steps.map((t) => vertex(x + 1 - t, y + 1)),
      ...steps.map((t) => vertex(x, y + 1 - t)),
    ]
    return [...ring, ring[0]]
  })
}

function area({ id, level, parentId, ring }) {
  const record = {
    id,
    code: id,
    name: id,
    shortName: id,
    level,
    layer: 'ordinary',
    parentId,
    status: 'active',
  }
  return { record: { ...record, centre: CORNER, phone: null }, ring }
}

function build(count) {
  const far = CORNER.lng + SPAN
  const north = CORNER.lat + SPAN
  const all = [
    [CORNER.lng, CORNER.lat],
    [far, CORNER.lat],
    [far, north],
    [CORNER.lng, north],
    [CORNER.lng, CORNER.lat],
  ]
  const above = [
    area({ id: 'county', level: 'county', parentId: null, ring: all }),
    area({ id: 'town', level: 'subdistrict', parentId: 'county', ring: all }),
    area({ id: 'community', level: 'community', parentId: 'town', ring: all }),
  ]
  const areas = [
    ...above,
    ...cells(count).map((ring, i) => area({ id: `grid${i}`, level: 'grid', parentId: 'community', ring })),
  ]
  const boundaries = areas.map(({ record, ring }) => ({
    areaId: record.id,
    geometry: { type: 'Polygon', coordinates: [ring] },
  }))
  const started = performance.now()
  const map = new AreaMap(
    1,
    areas.map(({ record }) => record),
    boundaries,
  )
  return { map, buildMs: performance.now() - started }
}

function measure(map, accuracyM) {
  const random = randoms(7)
  const points = Array.from({ length: POINTS }, () => ({
    lng: CORNER.lng + random() * SPAN,
    lat: CORNER.lat + random() * SPAN * 0.98,
  }))
  let inside = 0
  const started = performance.now()
  for (const point of points) {
    const found = locate(map, point, accuracyM)
    if (typeof found !== 'string' && found.reason === 'inside') inside += 1
  }
  const seconds = (performance.now() - started) / 1_000
  return { perSecond: Math.round(POINTS / seconds), inside }
}

for (const count of SIZES) {
  const { map, buildMs } = build(count)
  measure(map, 0)
  const exact = measure(map, 0)
  const vague = measure(map, 20)
  const figures = [
    `${count} polygons of ${VERTICES} vertices`,
    `built in ${Math.round(buildMs)} ms`,
    `${exact.perSecond.toLocaleString('en')} lookups/s`,
    `${vague.perSecond.toLocaleString('en')} lookups/s with 20 m accuracy`,
    `${((exact.inside / POINTS) * 100).toFixed(1)} % inside a grid`,
  ]
  process.stdout.write(`${figures.join(' · ')}\n`)
}
