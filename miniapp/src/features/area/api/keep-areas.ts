import type { AreaLayer, AreaLevel, Ring } from '@beegrid/shared'
import { queryClient } from '@/api/query-client'
import type { AreaChangeView, AreaView, BoundariesView } from '@/api/types'
import { callApi } from '@/platform/http/api-client'
import { readFindings, type AreaFinding } from '../model/findings'
import type { AreaGeometry } from '../model/geojson'

/** Outlines on the map are WGS 84, and so they are sent. */
const COORD = 'wgs84'

export interface NewArea {
  code?: string
  name: string
  shortName?: string
  level: AreaLevel
  layer: AreaLayer
  parentId?: string
  phone?: string
  geometry?: AreaGeometry
  /** Takes its ground from those that have it now. */
  cutOut?: boolean
}

export interface AreaWords {
  name?: string
  shortName?: string
  phone?: string
  layer?: AreaLayer
  code?: string
}

interface Checked {
  version: number | null
  findings: readonly AreaFinding[]
}

/** Every answer about areas is asked for anew: a change moves outlines, counts and names at once. */
async function thenLookAgain<T>(answer: Promise<T>): Promise<T> {
  const given = await answer
  await Promise.all(
    [['area'], ['area-detail'], ['areas']].map((queryKey) => queryClient.invalidateQueries({ queryKey })),
  )
  return given
}

export function createArea({ geometry, ...area }: NewArea): Promise<AreaView> {
  const ground = geometry ? { geometry, coord: COORD } : {}
  return thenLookAgain(callApi({ method: 'POST', path: '/areas', body: { ...area, ...ground } }))
}

export function renameArea(id: string, body: AreaWords): Promise<AreaView> {
  return thenLookAgain(callApi({ method: 'PATCH', path: `/areas/${id}`, body }))
}

export function splitArea(id: string, cut: { line: Ring; name: string }): Promise<AreaChangeView> {
  const body = { name: cut.name, coord: COORD, line: { type: 'LineString', coordinates: cut.line } }
  return thenLookAgain(callApi({ method: 'POST', path: `/areas/${id}/split`, body }))
}

export function mergeAreas(body: {
  keepId: string
  areaIds: readonly string[]
  name?: string
}): Promise<AreaChangeView> {
  return thenLookAgain(callApi({ method: 'POST', path: '/areas/merge', body }))
}

export function moveArea(id: string, parentId: string): Promise<AreaChangeView> {
  return thenLookAgain(callApi({ method: 'POST', path: `/areas/${id}/move`, body: { parentId } }))
}

/** `intoId` takes its ground; without it the ground goes to the level above. */
export function retireArea(id: string, intoId: string | undefined): Promise<AreaChangeView> {
  const body = intoId === undefined ? {} : { intoId }
  return thenLookAgain(callApi({ method: 'POST', path: `/areas/${id}/retire`, body }))
}

export function restoreVersion(id: string, version: number): Promise<AreaChangeView> {
  return thenLookAgain(
    callApi({ method: 'POST', path: `/areas/${id}/versions/${version}/restore`, body: {} }),
  )
}

export interface Outlines {
  boundaries: readonly { areaId: string; geometry: AreaGeometry }[]
  /** The version the editing began from: somebody quicker is not overwritten. */
  baseVersion?: number | undefined
}

async function sendOutlines({ boundaries, baseVersion }: Outlines, dryRun: boolean): Promise<Checked> {
  const body = { coord: COORD, boundaries, dryRun, ...(baseVersion !== undefined && { baseVersion }) }
  const answer = await callApi<BoundariesView>({
    method: 'POST',
    path: '/areas/boundaries',
    body,
  })
  return { version: answer.version, findings: readFindings(answer.findings) }
}

/** What the outlines would lead to; nothing is changed. */
export function checkOutlines(outlines: Outlines): Promise<Checked> {
  return sendOutlines(outlines, true)
}

export function saveOutlines(outlines: Outlines): Promise<Checked> {
  return thenLookAgain(sendOutlines(outlines, false))
}
