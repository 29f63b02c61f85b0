import { createParamDecorator, type ExecutionContext } from '@nestjs/common'
import type { Language } from '@beegrid/shared'
import type { FastifyRequest } from 'fastify'

/** Chinese unless the caller prefers English. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const preferred = (acceptLanguage ?? '')
    .split(',')
    .map((part) => part.trim().toLowerCase())
    .find((part) => part.startsWith('zh') || part.startsWith('en'))
  return preferred?.startsWith('en') ? 'en' : 'zh-CN'
}

export const CurrentLanguage = createParamDecorator((_: unknown, context: ExecutionContext): Language =>
  languageOf(context.switchToHttp().getRequest<FastifyRequest>().headers['accept-language']),
)
