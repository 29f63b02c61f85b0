import { toWgs84, type Coord } from '@beegrid/shared'
import { AppError } from '../../../core/errors/index.js'
import type { PolygonGeometry } from '../../area/index.js'
import type { CoordNote } from '../data/import.entity.js'
import { detectCoord } from '../domain/detect-coord.js'
import { findingAt, type Finding, type Words } from '../domain/finding.js'
import type { Ground } from '../sorts/sort-import.js'
import type { ReadRecord } from '../reading/read-record.js'

/** A system, or `auto` to have it found out. */
export type GivenCoord = Coord | 'auto'

export interface ReadCoord {
  readonly note: CoordNote
  readonly used?: Coord
  readonly findings: readonly Finding[]
}

const NAMES: Readonly<Record<Coord, string>> = { wgs84: 'WGS 84', gcj02: 'GCJ-02' }
/** Farther than this from where they belong, points are somebody else's county, in any system. */
const ELSEWHERE_M = 20_000
const METRES_IN_KM = 1_000

const NONE: ReadCoord = { note: { zh: '文件里没有坐标', en: 'The file holds no coordinates' }, findings: [] }

function elsewhere(km: number): Finding {
  return findingAt(
    {},
    {
      kind: 'elsewhere',
      zh: `里面的坐标离这里约 ${km} 公里，不是这个区域的`,
      en: `its coordinates lie about ${km} km from here; they are not of this area`,
    },
  )
}

/** The wrong system is found against the known outlines, whatever was declared (G47). */
function contradiction(declared: Coord, detected: Coord): Finding {
  return findingAt(
    {},
    {
      kind: 'coordMismatch',
      zh: `声明为 ${NAMES[declared]}，但按 ${NAMES[detected]} 读才落在已知边界内（两者相差约 500 米）。请改选 ${NAMES[detected]} 再试`,
      en: `it is declared as ${NAMES[declared]}, but only read as ${NAMES[detected]} does it lie inside the known outline (they differ by some 500 m). Please choose ${NAMES[detected]} and try again`,
    },
  )
}

function words(declared: Coord | undefined, detected: Coord | undefined): Words {
  if (declared && detected)
    return {
      zh: `坐标系声明为 ${NAMES[declared]}，与已知边界比对相符`,
      en: `Coordinates declared as ${NAMES[declared]}, which agrees with the known outlines`,
    }
  if (declared)
    return {
      zh: `坐标系按声明用 ${NAMES[declared]}；这里没有足够的已知边界可比对`,
      en: `Coordinates taken as ${NAMES[declared]} as declared; there is not enough known here to compare with`,
    }
  const name = NAMES[detected ?? 'wgs84']
  return {
    zh: `坐标系识别为 ${name}（与已知边界比对）`,
    en: `Coordinates found to be ${name} (against the known outlines)`,
  }
}

function noteOf(declared: Coord | undefined, detected: Coord | undefined): CoordNote {
  const used = declared ?? detected
  const known = { ...(declared && { declared }), ...(detected && { detected }), ...(used && { used }) }
  return { ...known, ...words(declared, detected) }
}

/** Decides in which system a file is read. @throws AppError IMPORT_COORD_UNKNOWN when nobody said and nothing tells */
export function readCoord(given: GivenCoord, ground: Ground): ReadCoord {
  if (ground.samples.length === 0) return NONE
  const { coord: detected, outsideM } = detectCoord(ground)
  const declared = given === 'auto' ? undefined : given
  const note = noteOf(declared, detected)
  if (outsideM > ELSEWHERE_M)
    return { note, used: declared ?? 'wgs84', findings: [elsewhere(Math.round(outsideM / METRES_IN_KM))] }
  if (!note.used) throw new AppError('IMPORT_COORD_UNKNOWN')
  return { note, used: note.used, findings: contradictions(declared, detected) }
}

function contradictions(declared: Coord | undefined, detected: Coord | undefined): Finding[] {
  return declared && detected && declared !== detected ? [contradiction(declared, detected)] : []
}

/** A record with its shapes in WGS 84. */
export function inWgs84(record: ReadRecord, coord: Coord | undefined): ReadRecord {
  if (coord === undefined || coord === 'wgs84') return record
  const move = ([lng, lat]: readonly [number, number]): readonly [number, number] => {
    const moved = toWgs84({ lng, lat }, coord)
    return [moved.lng, moved.lat]
  }
  const { outline, point } = record
  return {
    ...record,
    ...(point && { point: move(point) }),
    ...(outline && { outline: movedOutline(outline, move) }),
  }
}

function movedOutline(
  outline: PolygonGeometry,
  move: (position: readonly [number, number]) => readonly [number, number],
): PolygonGeometry {
  return outline.type === 'Polygon'
    ? { ...outline, coordinates: outline.coordinates.map((ring) => ring.map(move)) }
    : { ...outline, coordinates: outline.coordinates.map((rings) => rings.map((ring) => ring.map(move))) }
}
