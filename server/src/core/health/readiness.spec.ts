import { Readiness } from './readiness.js'

describe('readiness', () => {
  it('is the sum of its checks, each by its name', async () => {
    const readiness = new Readiness()
    let seeded = false
    readiness.register('database', () => Promise.resolve(true))
    readiness.register('seeded', () => seeded)
    expect(await readiness.report()).toEqual({ ready: false, checks: { database: true, seeded: false } })
    seeded = true
    expect((await readiness.report()).ready).toBe(true)
  })

  it('takes a check that throws for one that failed', async () => {
    const readiness = new Readiness()
    readiness.register('index', () => {
      throw new Error('not built')
    })
    readiness.register('database', () => Promise.reject(new Error('gone')))
    expect((await readiness.report()).checks).toEqual({ index: false, database: false })
  })

  it('does not wait for ever', async () => {
    jest.useFakeTimers()
    const readiness = new Readiness()
    readiness.register('database', () => new Promise<boolean>(() => undefined))
    const report = readiness.report()
    await jest.advanceTimersByTimeAsync(2_000)
    jest.useRealTimers()
    expect((await report).ready).toBe(false)
  })

  it('refuses two checks of one name, of which one would be lost', () => {
    const readiness = new Readiness()
    readiness.register('seeded', () => true)
    expect(() => readiness.register('seeded', () => true)).toThrow(/twice/)
  })
})
