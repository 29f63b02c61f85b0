import { Logger } from '@nestjs/common'
import { PeriodicJobs } from './periodic-jobs.js'

const EVERY_MS = 1_000

describe('what a process does every so often', () => {
  let jobs: PeriodicJobs

  beforeEach(() => {
    Logger.overrideLogger(false)
    jest.useFakeTimers()
    jobs = new PeriodicJobs()
  })

  afterEach(async () => {
    await jobs.beforeApplicationShutdown()
    jest.useRealTimers()
  })

  it('begins after its time, and again and again', async () => {
    let times = 0
    jobs.every(EVERY_MS, { name: 'count', run: () => Promise.resolve((times += 1)) })
    expect(times).toBe(0)
    await jest.advanceTimersByTimeAsync(3 * EVERY_MS)
    expect(times).toBe(3)
  })

  it('is never done twice at once', async () => {
    const ends: (() => void)[] = []
    jobs.every(EVERY_MS, { name: 'long', run: () => new Promise<void>((end) => ends.push(end)) })
    await jest.advanceTimersByTimeAsync(3 * EVERY_MS)
    expect(ends).toHaveLength(1)
    ends[0]?.()
    await jest.advanceTimersByTimeAsync(EVERY_MS)
    expect(ends).toHaveLength(2)
    ends[1]?.()
  })

  it('a failure is left to the next time', async () => {
    let times = 0
    jobs.every(EVERY_MS, { name: 'fails', run: () => Promise.reject(new Error(String((times += 1)))) })
    await jest.advanceTimersByTimeAsync(2 * EVERY_MS)
    expect(times).toBe(2)
  })

  it('is ended before the server is', async () => {
    let ended = false
    const work = (): Promise<void> =>
      new Promise((end) =>
        setTimeout(() => {
          ended = true
          end()
        }, 500),
      )
    jobs.every(EVERY_MS, { name: 'work', run: work })
    await jest.advanceTimersByTimeAsync(EVERY_MS)
    const stopping = jobs.beforeApplicationShutdown()
    await jest.advanceTimersByTimeAsync(500)
    await stopping
    expect(ended).toBe(true)
  })
})
