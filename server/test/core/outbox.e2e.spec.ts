import type { EntityManager } from 'typeorm'
import {
  Outbox,
  OutboxConsumers,
  OutboxDispatcher,
  OutboxRepository,
  OutboxRowEntity,
  type OutboxConsumer,
} from '../../src/core/outbox/index.js'
import { DAY, HOUR, MINUTE } from '../support/manual-clock.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

/** Writes one row for each event it handles: a table without a key shows what was done twice. */
function writer(
  name: string,
  topic: string,
  after?: (number: number) => (() => void) | undefined,
): OutboxConsumer {
  return {
    name,
    topics: [topic],
    handle: async (em, { payload }) => {
      const number = Number(payload['number'])
      await em.query('INSERT INTO effect (consumer, number) VALUES (?, ?)', [name, number])
      return after?.(number)
    },
  }
}

describe('the outbox', () => {
  let server: TestServer
  let topic = ''
  let count = 0

  beforeAll(async () => {
    server = await startTestServer()
    await server.database.write((em) => em.query('CREATE TABLE effect (consumer VARCHAR(40), number INT)'))
  })
  beforeEach(() => {
    count += 1
    topic = `test.${count}`
  })
  afterAll(() => server.stop())

  const register = (consumer: OutboxConsumer, at = server): void => at.get(OutboxConsumers).register(consumer)
  const add = (em: EntityManager, number: number) =>
    server.get(Outbox).add(em, { topic, payload: { number } })
  const happen = (number: number) => server.database.write((em) => add(em, number))
  const effects = async (consumer: string): Promise<number[]> => {
    const rows = await server.database.read((em) =>
      em.query<{ number: number }[]>('SELECT number FROM effect WHERE consumer = ? ORDER BY number', [
        consumer,
      ]),
    )
    return rows.map(({ number }) => number)
  }
  const waiting = () => server.database.read((em) => em.findBy(OutboxRowEntity, { topic }))

  it('G15 an event happens if and only if its transaction commits, once for each consumer', async () => {
    register(writer(`${topic}.a`, topic))
    register(writer(`${topic}.b`, topic))
    const failing = server.database.write(async (em) => {
      await add(em, 1)
      throw new Error('the use case failed')
    })
    await expect(failing).rejects.toThrow('the use case failed')
    await happen(2)
    await server.settle()
    expect([await effects(`${topic}.a`), await effects(`${topic}.b`), await waiting()]).toEqual([
      [2],
      [2],
      [],
    ])
  })

  it('what a consumer does not want is not left for it, nor given to it where an earlier version had left it', async () => {
    const picky = writer(`${topic}.picky`, topic)
    picky.wants = ({ payload }) => payload['number'] !== 1
    register(picky)
    register(writer(`${topic}.other`, topic))
    await server.database.write(async (em) => {
      for (const number of [1, 2]) await add(em, number)
      const [row] = await em.findBy(OutboxRowEntity, { topic, consumer: `${topic}.other` })
      const left = { ...row, id: `${topic}.left`, consumer: picky.name, payload: { number: 1 } }
      await em.insert(OutboxRowEntity, left)
      expect(await em.countBy(OutboxRowEntity, { topic })).toBe(4)
    })
    await server.settle()
    expect([await effects(picky.name), await effects(`${topic}.other`)]).toEqual([[2], [1, 2]])
    expect(await waiting()).toEqual([])
  })

  it('G16 several dispatchers, in one process and in another → each event once', async () => {
    register(writer(topic, topic))
    const neighbour = await startTestServer({ files: server.files })
    register(writer(topic, topic), neighbour)
    const { database, clock } = server
    const [outbox, rows, consumers] = [
      server.get(Outbox),
      server.get(OutboxRepository),
      server.get(OutboxConsumers),
    ]
    const second = new OutboxDispatcher(database, outbox, rows, consumers, clock)
    const numbers = Array.from({ length: 120 }, (_, index) => index)
    for (let start = 0; start < 120; start += 30) {
      await server.database.write(async (em) => {
        for (const number of numbers.slice(start, start + 30)) await add(em, number)
      })
      second.poke()
      void neighbour.settle()
    }
    await Promise.all([server.settle(), second.settle(), neighbour.settle()])
    await Promise.all([server.settle(), second.settle(), neighbour.settle()])
    expect(await effects(topic)).toEqual(numbers)
    expect(await waiting()).toEqual([])
    await second.drainAndStop()
    await neighbour.stop()
  })

  it('G12 a provider is down for an hour → everything else flows on, its messages go out later, once each', async () => {
    let down = true
    const consumer = writer(`${topic}.provider`, topic)
    const handle = consumer.handle.bind(consumer)
    consumer.handle = async (em, event) => {
      const effect = await handle(em, event)
      if (down) throw new Error('provider is down')
      return effect
    }
    register(consumer)
    register(writer(`${topic}.other`, topic))
    for (const number of [1, 2, 3]) await happen(number)
    await server.settle()
    expect(await effects(`${topic}.other`)).toEqual([1, 2, 3])
    for (let minute = 0; minute < 60; minute += 1) {
      server.clock.time += MINUTE
      await server.settle()
    }
    expect(await effects(`${topic}.provider`)).toEqual([])
    const rows = await waiting()
    expect(rows.map(({ state, lastError }) => [state, lastError])).toEqual(
      Array(3).fill(['pending', 'Error: provider is down']),
    )
    // Asked less and less often: a provider that comes back is not met by a storm.
    expect(Math.max(...rows.map(({ attempts }) => attempts))).toBeLessThan(20)
    down = false
    server.clock.time += 10 * MINUTE
    await server.settle()
    await server.settle()
    expect([await effects(`${topic}.provider`), await waiting()]).toEqual([[1, 2, 3], []])
  })

  it('what can never be done is kept for a person to look at, after more than a day, and counted', async () => {
    register({ name: topic, topics: [topic], handle: () => Promise.reject(new Error('never')) })
    await happen(1)
    await server.settle()
    for (let hours = 0; hours < 24; hours += 1) {
      server.clock.time += HOUR
      await server.settle()
    }
    expect(await waiting()).toMatchObject([{ state: 'pending' }])
    for (let tries = 0; tries < 220; tries += 1) {
      server.clock.time += 10 * MINUTE
      await server.settle()
    }
    expect(await waiting()).toMatchObject([{ state: 'dead', lastError: 'Error: never' }])
    expect(await server.database.read((em) => server.get(OutboxRepository).count(em, 'dead'))).toBe(1)
    server.clock.time += DAY
    await server.settle()
    expect(await waiting()).toMatchObject([{ state: 'dead', attempts: 220 }])
  })

  it('what is left to do after the commit is done once; when it fails, the event is not handled again', async () => {
    const pushed: number[] = []
    register(
      writer(topic, topic, (number) => () => {
        pushed.push(number)
        if (number === 1) throw new Error('socket gone')
      }),
    )
    for (const number of [1, 2]) await happen(number)
    await server.settle()
    await server.settle()
    expect([pushed, await effects(topic), await waiting()]).toEqual([[1, 2], [1, 2], []])
  })

  it('settled means settled, however calls and commits fall together', async () => {
    register(writer(topic, topic))
    for (let number = 0; number < 40; number += 1) {
      await happen(number)
      await server.settle()
      expect(await effects(topic)).toHaveLength(number + 1)
    }
  })
})
