import { setTimeout as sleep } from 'node:timers/promises'
import { Column, Entity, PrimaryColumn, Table, type EntityManager, type QueryRunner } from 'typeorm'
import { readConfig } from '../../src/core/config/index.js'
import {
  column,
  ConcurrentChangeError,
  connectAndMigrate,
  createDataSources,
  Database,
  id,
  insertRows,
  int,
  isUniqueViolation,
} from '../../src/core/database/index.js'
import { createTestDatabase, type TestDatabase } from '../support/test-database.js'

@Entity('probe')
class ProbeEntity {
  @PrimaryColumn(id())
  id!: string

  @Column(int())
  amount!: number
}

class Probe9999 {
  name = 'Probe1763800009999'

  async up(runner: QueryRunner): Promise<void> {
    const columns = [column('id', id(), { primary: true }), column('amount', int())]
    await runner.createTable(new Table({ name: 'probe', columns }))
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('probe')
  }
}

describe('the database', () => {
  let files: TestDatabase
  let database: Database

  beforeAll(async () => {
    files = await createTestDatabase()
    const config = readConfig({ DATA_DIR: files.dataDir, DATABASE_URL: files.url, LOG_LEVEL: 'silent' })
    const sources = createDataSources(config, { entities: [ProbeEntity], migrations: [Probe9999] })
    await connectAndMigrate(sources)
    database = new Database(sources)
  })

  afterAll(async () => {
    await database.onApplicationShutdown()
    await files.drop()
  })

  beforeEach(() => database.write((em) => em.clear(ProbeEntity)))

  const insert = (em: EntityManager, rowId: string, amount = 0): Promise<void> =>
    insertRows(em, ProbeEntity, [{ id: rowId, amount }])
  const ids = async (): Promise<string[]> => {
    const rows = await database.read((em) => em.find(ProbeEntity, { order: { id: 'ASC' } }))
    return rows.map((row) => row.id)
  }
  const amountOf = async (rowId: string): Promise<number> =>
    (await database.read((em) => em.findOneByOrFail(ProbeEntity, { id: rowId }))).amount

  it('of twenty transactions at once, ten of them failing, exactly the ten good ones survive, each of them whole', async () => {
    const transfer = (number: number) => async (em: EntityManager) => {
      const name = `t${String(number).padStart(2, '0')}`
      await insert(em, `${name}-from`)
      await sleep(number % 5)
      await insert(em, `${name}-to`)
      if (number % 2 === 1) throw new Error(`${name} is meant to fail`)
    }
    const numbers = Array.from({ length: 20 }, (_, number) => number)
    const outcomes = await Promise.allSettled(numbers.map((number) => database.write(transfer(number))))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(10)
    const good = numbers
      .filter((number) => number % 2 === 0)
      .map((number) => `t${String(number).padStart(2, '0')}`)
    expect(await ids()).toEqual(good.flatMap((name) => [`${name}-from`, `${name}-to`]))
  })

  it('a reader never sees what is not committed, and never waits for it', async () => {
    const seen: number[] = []
    await database.write(async (em) => {
      await insert(em, 'open')
      for (let look = 0; look < 5; look += 1) seen.push((await ids()).length)
    })
    seen.push((await ids()).length)
    expect(seen).toEqual([0, 0, 0, 0, 0, 1])
  })

  it('a reader never sees what is rolled back', async () => {
    const reads: Promise<string[]>[] = []
    const failing = database.write(async (em) => {
      await insert(em, 'ghost')
      reads.push(ids())
      await sleep(5)
      reads.push(ids())
      throw new Error('meant to fail')
    })
    await expect(failing).rejects.toThrow('meant to fail')
    expect([...(await Promise.all(reads)), await ids()]).toEqual([[], [], []])
  })

  it('G18 who has written reads it at once', async () => {
    for (let round = 0; round < 20; round += 1) {
      await database.write((em) => insert(em, `own-${round}`))
      expect(await ids()).toContain(`own-${round}`)
    }
  })

  it('fifty conditional updates of one row at once: each counts, none is lost', async () => {
    await database.write((em) => insert(em, 'counter'))
    const addOne = async (em: EntityManager): Promise<void> => {
      const { amount } = await em.findOneByOrFail(ProbeEntity, { id: 'counter' })
      const { affected } = await em.update(ProbeEntity, { id: 'counter', amount }, { amount: amount + 1 })
      if (affected !== 1) throw new ConcurrentChangeError('probe', 'counter')
    }
    // A handful at a time: whoever loses a race too often gives up with 503, and says so.
    for (let round = 0; round < 10; round += 1) {
      await Promise.all(Array.from({ length: 5 }, () => database.write(addOne)))
    }
    expect(await amountOf('counter')).toBe(50)
  })

  it('two that lock the same rows crosswise both get through: the loser runs again from its beginning', async () => {
    await database.write(async (em) => {
      await insert(em, 'left')
      await insert(em, 'right')
    })
    const both = (first: string, second: string) => async (em: EntityManager) => {
      await em.increment(ProbeEntity, { id: first }, 'amount', 1)
      await sleep(30)
      await em.increment(ProbeEntity, { id: second }, 'amount', 1)
    }
    await Promise.all([database.write(both('left', 'right')), database.write(both('right', 'left'))])
    expect([await amountOf('left'), await amountOf('right')]).toEqual([2, 2])
  })

  it('G21 a connection lost in mid-transaction: the whole use case runs again, and counts once', async () => {
    let attempts = 0
    await database.write(async (em) => {
      attempts += 1
      await insert(em, 'survivor')
      if (attempts === 1) await loseConnection(em)
      await insert(em, 'second')
    })
    expect(attempts).toBe(2)
    expect(await ids()).toEqual(['second', 'survivor'])
  })

  it('a unique key that says no is told apart from other failures', async () => {
    await database.write((em) => insert(em, 'once'))
    const again = await database.write((em) => insert(em, 'once')).catch((error: unknown) => error)
    expect(isUniqueViolation(again)).toBe(true)
    expect(isUniqueViolation(new Error('something else'))).toBe(false)
  })

  it('a transaction inside a transaction is refused: in one queue it would wait for itself for ever', async () => {
    const nested = database.write(() => database.write((em) => insert(em, 'inner')))
    await expect(nested).rejects.toThrow(/pass the EntityManager on/)
  })

  it('tells after each commit, and only then', async () => {
    const told: string[] = []
    database.afterCommit(() => told.push('committed'))
    await database.write((em) => insert(em, 'told'))
    await database.write(() => Promise.reject(new Error('meant to fail'))).catch(() => undefined)
    expect(told).toEqual(['committed'])
  })
})

/** Really cuts the line on MariaDB; SQLite has none, so there the driver's report of it must do. */
async function loseConnection(em: EntityManager): Promise<void> {
  if (TEST_DATABASE === 'sqlite') throw Object.assign(new Error('cut'), { code: 'PROTOCOL_CONNECTION_LOST' })
  await em.query('KILL CONNECTION_ID()').catch(() => undefined)
  await em.query('SELECT 1')
}
