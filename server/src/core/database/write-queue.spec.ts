import { setTimeout as sleep } from 'node:timers/promises'
import { WriteQueue } from './write-queue.js'

describe('the queue of writers', () => {
  it('runs one at a time, in the order they came, however long each takes', async () => {
    const queue = new WriteQueue()
    const seen: string[] = []
    const task = (name: string, ms: number) => async (): Promise<string> => {
      seen.push(`${name} begins`)
      await sleep(ms)
      seen.push(`${name} ends`)
      return name
    }
    const results = await Promise.all([queue.run(task('slow', 20)), queue.run(task('quick', 0))])
    expect(results).toEqual(['slow', 'quick'])
    expect(seen).toEqual(['slow begins', 'slow ends', 'quick begins', 'quick ends'])
  })

  it('hands a failure to its own caller alone', async () => {
    const queue = new WriteQueue()
    const failing = queue.run(() => Promise.reject(new Error('broken')))
    const next = queue.run(() => Promise.resolve('fine'))
    await expect(failing).rejects.toThrow('broken')
    await expect(next).resolves.toBe('fine')
  })
})
