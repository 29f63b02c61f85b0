import { setTimeout as sleep } from 'node:timers/promises'
import { Slots } from './slots.js'

describe('slots', () => {
  it('never let more than their number run, and let everybody run in the end', async () => {
    const slots = new Slots(2)
    const order: number[] = []
    let running = 0
    let most = 0
    const tasks = Array.from({ length: 7 }, (_, index) =>
      slots.run(async () => {
        running += 1
        most = Math.max(most, running)
        order.push(index)
        await sleep(5)
        running -= 1
        return index
      }),
    )
    expect(await Promise.all(tasks)).toEqual([0, 1, 2, 3, 4, 5, 6])
    expect(most).toBe(2)
    expect(order).toEqual([0, 1, 2, 3, 4, 5, 6])
  })

  it('a task that fails gives its slot back', async () => {
    const slots = new Slots(1)
    await expect(slots.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    expect(await slots.run(() => Promise.resolve('next'))).toBe('next')
  })
})
