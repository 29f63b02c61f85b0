import { applyDecorators } from '@nestjs/common'
import { ApiProperty, ApiPropertyOptional, type ApiPropertyOptions } from '@nestjs/swagger'
import { ValidateBy } from 'class-validator'
import { both, MayBeLeftOut } from '../../../core/http/index.js'

interface GeometryRule {
  readonly optional?: boolean
  readonly description?: string
}

/** How deep the coordinates of a geometry are nested above its positions. */
const DEPTHS: Readonly<Record<string, number>> = { LineString: 1, Polygon: 2, MultiPolygon: 3 }

function isNumber(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value)
}

/** Longitude and latitude; a height is let through and dropped. */
function isPosition(value: unknown): boolean {
  return Array.isArray(value) && (value.length === 2 || value.length === 3) && value.every(isNumber)
}

function isNested(value: unknown, depth: number): boolean {
  if (depth === 0) return isPosition(value)
  return Array.isArray(value) && value.length > 0 && value.every((each) => isNested(each, depth - 1))
}

function isGeometry(value: unknown, types: readonly string[]): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { type, coordinates, ...rest } = value as Record<string, unknown>
  if (typeof type !== 'string' || !types.includes(type) || Object.keys(rest).length > 0) return false
  return isNested(coordinates, DEPTHS[type] ?? 0)
}

/** A GeoJSON geometry of one of these types. Whether its rings make sense is for the checks of the net to say. */
export function GeometryField(types: readonly string[], rule: GeometryRule = {}): PropertyDecorator {
  const names = types.join(', ')
  const { message } = both(
    `须为 GeoJSON ${types.join('、')}，坐标为数字`,
    `must be a GeoJSON ${names} with coordinates in numbers`,
  )
  const api: ApiPropertyOptions = {
    type: 'object',
    additionalProperties: false,
    required: ['type', 'coordinates'],
    description: rule.description ?? `GeoJSON ${names}`,
    properties: {
      type: { type: 'string', enum: [...types] },
      coordinates: { type: 'array', items: {} },
    },
  }
  const validator = {
    validate: (value: unknown): boolean => isGeometry(value, types),
    defaultMessage: (): string => message,
  }
  return applyDecorators(
    ...(rule.optional ? [MayBeLeftOut(), ApiPropertyOptional(api)] : [ApiProperty(api)]),
    ValidateBy({ name: 'isGeometry', validator }),
  )
}
