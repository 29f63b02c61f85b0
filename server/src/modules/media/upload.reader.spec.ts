import type { FastifyRequest } from 'fastify'
import { PassThrough } from 'node:stream'
import { setImmediate as turn } from 'node:timers/promises'
import { UploadBudget } from './upload-budget.js'
import { UploadReader } from './upload.reader.js'

/** A form whose file never arrives. */
function stuckRequest(): FastifyRequest {
  const never = { [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => undefined) }) }
  const request = {
    headers: {},
    ip: '127.0.0.1',
    actor: { userId: 'an' },
    raw: new PassThrough(),
    isMultipart: () => true,
    parts: () => never,
  }
  return request as unknown as FastifyRequest
}

describe('reading an upload', () => {
  afterEach(() => {
    jest.useRealTimers()
  })

  it('G29 a drip that never ends is cut after 100 s and makes room for the account’s next upload', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate'] })
    const reader = new UploadReader(new UploadBudget())
    const work = jest.fn()
    const drips = Array.from({ length: 10 }, () =>
      reader.withFile(stuckRequest(), work).catch((error: unknown) => error),
    )
    await expect(reader.withFile(stuckRequest(), work)).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS' })
    await turn()
    jest.advanceTimersByTime(100_000)
    for (const drip of drips) expect(await drip).toMatchObject({ code: 'MEDIA_UPLOAD_SLOW', status: 408 })
    expect(work).not.toHaveBeenCalled()
    const next = reader.withFile(stuckRequest(), work).catch((error: unknown) => error)
    await turn()
    jest.advanceTimersByTime(100_000)
    expect(await next).toMatchObject({ code: 'MEDIA_UPLOAD_SLOW' })
  })
})

describe('memory for uploads', () => {
  it('G23 what all accounts hold together is bounded, and given back', async () => {
    const budget = new UploadBudget()
    const half = 200 * 1024 * 1024
    await budget.hold('an', async (taken) => {
      taken.add(half)
      await expect(
        budget.hold('bo', async (more) => {
          more.add(half)
        }),
      ).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    })
    await expect(
      budget.hold('bo', async (taken) => {
        taken.add(half)
      }),
    ).resolves.toBeUndefined()
  })
})
