import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common'
import type { ErrorCode, Language } from '@beegrid/shared'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from '../errors/app-error.js'
import { languageOf } from './language.js'

/** RFC 9457 problem document. */
interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly code: ErrorCode
  readonly detail: string
  readonly traceId: string
  readonly errors?: readonly { field: string; message: string }[]
}

const CODE_OF_STATUS: Readonly<Record<number, ErrorCode>> = {
  400: 'BAD_REQUEST',
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

function fastifyCode(error: unknown): ErrorCode | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  return typeof error.code === 'string' ? CODE_OF_FASTIFY[error.code] : undefined
}

/** Whatever was thrown, as an error of ours; what nobody foresaw becomes INTERNAL and tells nothing (G49). */
export function asAppError(error: unknown): AppError {
  if (error instanceof AppError) return error
  const code = fastifyCode(error) ?? CODE_OF_STATUS[statusOf(error)] ?? 'INTERNAL'
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
      errors: error.errors.map((each) => ({ field: each.field, message: language === 'en' ? each.en : each.zh })),
    }),
  }
}

/** Every error leaves by this door as `application/problem+json`. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem')

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp()
    const [request, reply] = [http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>()]
    const error = asAppError(thrown)
    if (error.status >= 500) this.logger.error({ traceId: request.id, code: error.code, cause: String(thrown) }, stackOf(thrown))
    if (reply.sent) return
    void reply
      .status(error.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .send(problemOf(error, languageOf(request.headers['accept-language']), request.id))
  }
}

function stackOf(thrown: unknown): string | undefined {
  return thrown instanceof Error ? thrown.stack : undefined
}
