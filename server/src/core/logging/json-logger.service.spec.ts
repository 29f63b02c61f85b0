import { Logger } from '@nestjs/common'
import { JsonLogger } from './json-logger.service.js'
import { requestScope } from './request-scope.js'

function recorder(level: 'info' | 'debug' | 'silent' = 'info'): {
  logger: JsonLogger
  lines: () => Record<string, unknown>[]
} {
  const written: string[] = []
  const logger = new JsonLogger(level, { write: (line) => void written.push(line) })
  return { logger, lines: () => written.map((line) => JSON.parse(line) as Record<string, unknown>) }
}

describe('the log', () => {
  it('is one JSON object a line with time, level, context and words', () => {
    const { logger, lines } = recorder()
    logger.log('migrated', 'Database')
    expect(lines()).toEqual([
      { level: 30, time: expect.any(String) as string, context: 'Database', msg: 'migrated' },
    ])
  })

  it('keeps the fields of an object, and a sentence beside it', () => {
    const { logger, lines } = recorder()
    logger.warn({ attempts: 3 }, 'delivery failed', 'Outbox')
    expect(lines()[0]).toMatchObject({ level: 40, attempts: 3, context: 'Outbox', msg: 'delivery failed' })
  })

  it('keeps an error with its stack, given as an error or as a text', () => {
    const { logger, lines } = recorder()
    const error = new Error('boom')
    logger.error(error, 'Main')
    logger.error({ code: 'INTERNAL' }, error.stack, 'Problem')
    expect(lines()[0]).toMatchObject({ level: 50, msg: 'boom', err: { message: 'boom', stack: error.stack } })
    expect(lines()[1]).toMatchObject({ code: 'INTERNAL', stack: error.stack, context: 'Problem' })
  })

  it('names the request that a line belongs to', async () => {
    const { logger, lines } = recorder()
    await requestScope.run({ traceId: 'r-1' }, async () => {
      await Promise.resolve()
      logger.log('inside', 'Test')
    })
    logger.log('outside', 'Test')
    expect(lines().map(({ traceId }) => traceId)).toEqual(['r-1', undefined])
  })

  it('is what the framework speaks through', () => {
    const { logger, lines } = recorder()
    Logger.overrideLogger(logger)
    new Logger('Category').log({ count: 2 }, 'loaded')
    Logger.overrideLogger(false)
    expect(lines()[0]).toMatchObject({ context: 'Category', count: 2, msg: 'loaded' })
  })

  it('leaves out what the framework says about its own start, unless somebody looks for it', () => {
    const [quiet, curious, silent] = [recorder('info'), recorder('debug'), recorder('silent')]
    for (const { logger } of [quiet, curious, silent])
      logger.log('Mapped {/healthz, GET} route', 'RouterExplorer')
    expect([quiet, curious, silent].map(({ lines }) => lines().length)).toEqual([0, 1, 0])
  })
})
