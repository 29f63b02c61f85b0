import type { LngLat } from '@beegrid/shared'
import { newId } from '../../src/core/ids/index.js'
import type { AreaEntity } from '../../src/modules/area/index.js'

/** WGS 84; each grid is a square of 0.01°. */
const CORNER: LngLat = { lng: 120.2, lat: 33.7 }
const SIDE = 0.01
const [TOWNS, COMMUNITIES, GRIDS] = [2, 3, 3]

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface DrawnArea {
  readonly area: AreaEntity
  readonly ring: [number, number][]
  readonly centre: LngLat
}

type Plain = Pick<AreaEntity, 'level' | 'code' | 'name'>

/** Its outline from the lower left corner round, and the middle. */
function outline({ x, y, width, height }: Box): Pick<DrawnArea, 'ring' | 'centre'> {
  const [west, south] = [CORNER.lng + x * SIDE, CORNER.lat + y * SIDE]
  const [east, north] = [west + width * SIDE, south + height * SIDE]
  return {
    ring: [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
    centre: { lng: (west + east) / 2, lat: (south + north) / 2 },
  }
}

/** The areas above it: itself counts where it is of that level. */
function above(id: string, { level }: Plain, parent: AreaEntity | undefined): Pick<AreaEntity, Above> {
  const at = (own: AreaEntity['level'], inherited: string | null | undefined): string | null =>
    level === own ? id : (inherited ?? null)
  return {
    parentId: parent?.id ?? null,
    countyId: parent?.countyId ?? id,
    subdistrictId: at('subdistrict', parent?.subdistrictId),
    communityId: at('community', parent?.communityId),
  }
}

type Above = 'parentId' | 'countyId' | 'subdistrictId' | 'communityId'

function drawn(plain: Plain, parent: DrawnArea | undefined, box: Box): DrawnArea {
  const id = newId()
  const { ring, centre } = outline(box)
  const area: AreaEntity = {
    ...{ id, ...plain, shortName: plain.name, layer: 'ordinary', status: 'active', phone: null },
    ...above(id, plain, parent?.area),
    ...centre,
  }
  return { area, ring, centre }
}

export interface DrawnCounty {
  readonly county: DrawnArea
  readonly towns: readonly DrawnArea[]
  readonly communities: readonly DrawnArea[]
  readonly grids: readonly DrawnArea[]
}

const numbered = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index)

/** Towns in rows, their communities side by side, grids in a row; around them land that is in no grid. */
export function drawCounty(): DrawnCounty {
  const width = COMMUNITIES * GRIDS
  const county = drawn({ level: 'county', code: '320998', name: '演练县' }, undefined, {
    ...{ x: -1, y: -1, width: width + 2, height: TOWNS + 2 },
  })
  const towns = numbered(TOWNS).map((row) =>
    drawn({ level: 'subdistrict', code: `32099810${row}000`, name: `第${row + 1}镇` }, county, {
      ...{ x: 0, y: row, width, height: 1 },
    }),
  )
  const communities = towns.flatMap((town, row) =>
    numbered(COMMUNITIES).map((column) => {
      const code = `${town.area.code.slice(0, 9)}00${column + 1}`
      const plain = { level: 'community', code, name: `${town.area.name}${column + 1}社区` } as const
      return drawn(plain, town, { x: column * GRIDS, y: row, width: GRIDS, height: 1 })
    }),
  )
  const grids = communities.flatMap((community, index) =>
    numbered(GRIDS).map((column) => {
      const code = `${community.area.code}00${column + 1}`
      const plain = { level: 'grid', code, name: `${community.area.name}${column + 1}格` } as const
      const x = (index % COMMUNITIES) * GRIDS + column
      return drawn(plain, community, { x, y: Math.floor(index / COMMUNITIES), width: 1, height: 1 })
    }),
  )
  return { county, towns, communities, grids }
}
