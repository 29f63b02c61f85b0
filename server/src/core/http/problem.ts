import { HttpException } from '@nestjs/common'
import type { ErrorCode, Language } from '@beegrid/shared'
import { AppError } from '../errors/app-error.js'

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8'

/** RFC 9457 problem document. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly code: ErrorCode
  readonly detail: string
  readonly traceId: string
  readonly errors?: readonly { field: string; message: string }[]
}

const CODE_OF_STATUS: Readonly<Record<number, ErrorCode>> = {
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  413: 'BODY_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  429: 'TOO_MANY_REQUESTS',
  503: 'UNAVAILABLE',
}

const CODE_OF_FASTIFY: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: 'BAD_JSON',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'BAD_JSON',
  FST_ERR_CTP_BODY_TOO_LARGE: 'BODY_TOO_LARGE',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'UNSUPPORTED_MEDIA_TYPE',
}

const BODY_LIMIT = '1 MB'

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus()
  if (typeof error === 'object' && error !== null && 'statusCode' in error) return Number(error.statusCode)
  return 500
}

/** Nest wraps what Fastify threw and keeps the original as its cause. */
function fastifyCode(error: unknown): ErrorCode | undefined {
  const original = error instanceof HttpException ? error.cause : error
  if (typeof original !== 'object' || original === null || !('code' in original)) return undefined
  return typeof original.code === 'string' ? CODE_OF_FASTIFY[original.code] : undefined
}

function codeOfStatus(status: number): ErrorCode {
  return CODE_OF_STATUS[status] ?? (status >= 400 && status < 500 ? 'BAD_REQUEST' : 'INTERNAL')
}

/** Whatever was thrown, as an error of ours; what nobody foresaw becomes INTERNAL and tells nothing (G49). */
export function asAppError(error: unknown): AppError {
  if (error instanceof AppError) return error
  const code = fastifyCode(error) ?? codeOfStatus(statusOf(error))
  return new AppError(code, { params: { limit: BODY_LIMIT, seconds: 60 }, cause: error })
}

/** The problem document of an error in one language. */
export function problemOf(error: AppError, language: Language, traceId: string): Problem {
  const detail = error.text(language)
  return {
    ...error.extra,
    type: `urn:beegrid:error:${error.code}`,
    title: detail,
    status: error.status,
    code: error.code,
    detail,
    traceId,
    ...(error.errors.length > 0 && {
      errors: error.errors.map((each) => ({
        field: each.field,
        message: language === 'en' ? each.en : each.zh,
      })),
    }),
  }
}
