import { ApiError } from './api-error'
import type { HttpAnswer } from './http-types'

type Fields = Readonly<Record<string, unknown>>

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

function fieldErrors(value: unknown): { field: string; message: string }[] {
  if (!Array.isArray(value)) return []
  return value.filter(isFields).map((each) => ({
    field: text(each['field']) ?? text(each['path']) ?? '',
    message: text(each['message']) ?? text(each['detail']) ?? '',
  }))
}

/** Reads `application/problem+json`; an answer from a proxy without one still becomes a typed error. */
export function problemFrom({ status, body }: HttpAnswer): ApiError {
  const fields: Fields = isFields(body) ? body : {}
  const { code, detail, title, traceId, errors, ...extra } = fields
  return new ApiError({
    status,
    code: text(code) ?? `HTTP_${status}`,
    detail: text(detail) ?? text(title) ?? '',
    traceId: text(traceId),
    errors: fieldErrors(errors),
    extra,
  })
}
