import { Injectable, type LoggerService } from '@nestjs/common'
import { destination, pino, stdTimeFunctions, type DestinationStream, type Level, type Logger } from 'pino'
import type { LogLevel } from '../config/config.js'
import { requestScope } from './request-scope.js'

/** What the framework says about its own start: of use to somebody who looks for a fault in it. */
const CHATTY = new Set([
  'InstanceLoader',
  'NestFactory',
  'NestApplication',
  'RouterExplorer',
  'RoutesResolver',
])

const STACK = /\n\s+at /
const STANDARD_ERROR = 2

interface Line {
  readonly fields: Record<string, unknown>
  readonly text: string | undefined
}

/** One JSON object a line on standard error; standard output belongs to `ready`. */
@Injectable()
export class JsonLogger implements LoggerService {
  private readonly pino: Logger

  constructor(
    level: LogLevel,
    stream: DestinationStream = destination({ dest: STANDARD_ERROR, sync: true }),
  ) {
    this.pino = pino(
      { level, base: null, timestamp: stdTimeFunctions.isoTime, mixin: () => requestScope.getStore() ?? {} },
      stream,
    )
  }

  log(message: unknown, ...rest: unknown[]): void {
    this.write('info', message, rest)
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest)
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest)
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest)
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest)
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest)
  }

  private write(level: Level, message: unknown, rest: readonly unknown[]): void {
    const { fields, text } = lineOf(message, rest)
    const quiet = level === 'info' && CHATTY.has(String(fields['context']))
    this.pino[quiet ? 'debug' : level](fields, text)
  }
}

/** Nest calls `log(message, ...details, context)`; a message may be an object of fields, a detail a stack or a sentence. */
function lineOf(message: unknown, rest: readonly unknown[]): Line {
  const parts = [message, ...rest.slice(0, -1)]
  const strings = parts.filter((part) => typeof part === 'string')
  const stack = strings.find((part) => STACK.test(part))
  const error = parts.find((part) => part instanceof Error)
  const objects = parts.filter((part) => typeof part === 'object' && part !== null && part !== error)
  const fields = {
    ...Object.assign({}, ...objects),
    context: rest.at(-1),
    ...(error && { err: error }),
    ...(stack && { stack }),
  } as Record<string, unknown>
  return { fields, text: strings.find((part) => part !== stack) ?? error?.message }
}
