import type { LngLat } from '@beegrid/shared'
import InteriorPointArea from 'jsts/org/locationtech/jts/algorithm/InteriorPointArea.js'
import Coordinate from 'jsts/org/locationtech/jts/geom/Coordinate.js'
import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js'
import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js'
import GeoJSONWriter from 'jsts/org/locationtech/jts/io/GeoJSONWriter.js'
import SnapIfNeededOverlayOp from 'jsts/org/locationtech/jts/operation/overlay/snap/SnapIfNeededOverlayOp.js'
import Polygonizer from 'jsts/org/locationtech/jts/operation/polygonize/Polygonizer.js'
import UnaryUnionOp from 'jsts/org/locationtech/jts/operation/union/UnaryUnionOp.js'
import IsValidOp from 'jsts/org/locationtech/jts/operation/valid/IsValidOp.js'
import type { PolygonGeometry, PolygonRings, SinglePolygon } from '../geojson.js'
import { chainsOf } from './chains.js'
import type { Edge } from './edge.js'

/**
 * The only user of jsts, the port of JTS: validity, faces of a net of lines, and areas of overlaps and gaps. Its typings
 * are loose, so what comes back is narrowed here. Its overlays may move vertices by rounding; what must be exact to the
 * last bit (region.ts) uses only its polygonizer, which keeps every vertex it is given.
 */

/** A geometry of jsts: opaque to everybody else. */
interface Shape {
  getCoordinate(): { readonly x: number; readonly y: number }
  isEmpty(): boolean
}

interface WrittenGeometry {
  readonly type: string
  readonly coordinates?: unknown
  readonly geometries?: readonly WrittenGeometry[]
}

const factory = new GeometryFactory()
const reader = new GeoJSONReader(factory)
const writer = new GeoJSONWriter()

const shapeOf = (geometry: PolygonGeometry): Shape => reader.read(geometry) as Shape
const written = (shape: Shape): WrittenGeometry => writer.write(shape) as WrittenGeometry

/** A point well inside an outline. */
export function interiorPoint(geometry: PolygonGeometry): LngLat {
  const { x, y } = InteriorPointArea.getInteriorPoint(shapeOf(geometry)) as { x: number; y: number }
  return { lng: x, lat: y }
}

export interface Invalidity {
  readonly message: string
  readonly at: LngLat | undefined
}

/** Why an outline of closed rings is no proper area: it crosses or touches itself, or a hole lies outside. */
export function invalidityOf(geometry: PolygonGeometry): Invalidity | undefined {
  const check = new IsValidOp(shapeOf(geometry))
  if (check.isValid()) return undefined
  const error = check.getValidationError()
  const at = error.getCoordinate() as { x: number; y: number } | null
  return { message: error.getMessage(), at: at ? { lng: at.x, lat: at.y } : undefined }
}

/** The faces that edges enclose; edges meet at their ends alone. Vertices come back to the last bit. */
export function facesOf(edges: Iterable<Edge>): SinglePolygon[] {
  const polygonizer = new Polygonizer()
  for (const path of chainsOf([...edges])) {
    polygonizer.add(factory.createLineString(path.map(([lng, lat]) => new Coordinate(lng, lat))))
  }
  const faces = polygonizer.getPolygons().toArray() as Shape[]
  return faces.map((face) => ({ type: 'Polygon', coordinates: written(face).coordinates as PolygonRings }))
}

export function intersectionOf(a: PolygonGeometry, b: PolygonGeometry): PolygonGeometry | undefined {
  return polygonalPart(SnapIfNeededOverlayOp.intersection(shapeOf(a), shapeOf(b)) as Shape)
}

export function differenceOf(a: PolygonGeometry, b: PolygonGeometry): PolygonGeometry | undefined {
  return polygonalPart(SnapIfNeededOverlayOp.difference(shapeOf(a), shapeOf(b)) as Shape)
}

export function unionOf(geometries: readonly PolygonGeometry[]): PolygonGeometry | undefined {
  const all = factory.createGeometryCollection(geometries.map(shapeOf))
  return polygonalPart(UnaryUnionOp.union(all) as Shape)
}

/** Overlays also give lines and points where areas only touch. */
function polygonalPart(shape: Shape): PolygonGeometry | undefined {
  const polygons = shape.isEmpty() ? [] : polygonsIn(written(shape))
  const [only] = polygons
  if (!only) return undefined
  return polygons.length === 1
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: polygons }
}

function polygonsIn({ type, coordinates, geometries = [] }: WrittenGeometry): PolygonRings[] {
  if (type === 'Polygon') return [coordinates as PolygonRings]
  if (type === 'MultiPolygon') return [...(coordinates as PolygonRings[])]
  return geometries.flatMap(polygonsIn)
}
