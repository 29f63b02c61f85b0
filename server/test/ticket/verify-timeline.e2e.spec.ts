import { join } from 'node:path'
import { AuditCheckpoints } from '../../src/core/audit/index.js'
import { Secrets } from '../../src/core/config/index.js'
import { ChainVerification } from '../../src/modules/ticket/index.js'
import { TimelineCheckpoints } from '../../src/modules/ticket/write/timeline-checkpoints.js'
import { buildServer, run } from '../support/built-server.js'
import { rowsOf } from '../support/evidence.js'
import { MINUTE } from '../support/manual-clock.js'
import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { act, closed, type SeenTicket } from '../support/story.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

/** The server is compiled and its whole code loaded three times. */
const PATIENCE_MS = 180_000

describe('npm run verify-timeline', () => {
  let server: TestServer
  let county: SmallCounty

  beforeAll(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
  })
  afterAll(() => server.stop())

  const change = (sql: string, values: unknown[] = []): Promise<unknown> =>
    server.database.write((em) => em.query(sql, values))

  /** What the command says, without the last line that sums up. */
  async function findings(key = server.get(Secrets).timelineKey): Promise<string[]> {
    const said: string[] = []
    const options = { database: server.database, key, dataDir: server.config.dataDir }
    const say = (line: string): void => void said.push(line)
    const count = await new ChainVerification({ ...options, say, progress: () => undefined }).run()
    expect(count).toBe(said.length - 1)
    return said.slice(0, -1)
  }

  /** Does something by hand, hears what the command finds, and undoes it. */
  async function after(doing: readonly string[], undoing: readonly string[]): Promise<string[]> {
    for (const sql of doing) await change(sql)
    const found = await findings()
    for (const sql of undoing) await change(sql)
    expect(await findings()).toEqual([])
    return found
  }

  async function eventful(): Promise<SeenTicket> {
    const ticket = await closed(county)
    await act(county.rider, ticket, { action: 'rate', satisfaction: 'satisfied', comment: '很快 🐝' })
    return act(county.rider, ticket, { action: 'comment', note: '多谢' })
  }

  /** Somebody of the community looks at who reported it: an audit row. */
  const look = (ticket: { id: string }, by = county.officer): Promise<unknown> =>
    Promise.resolve(by.api.get(`tickets/${ticket.id}`).expect(200))

  it('G50 a timeline row altered by hand in the database is found and named: ticket number, row, what is wrong', async () => {
    const ticket = await eventful()
    expect(await findings()).toEqual([])
    const row = `ticket_id = '${ticket.id}' AND seq = 3`
    const found = await after(
      [`UPDATE ticket_event SET at = at + 60000 WHERE ${row}`],
      [`UPDATE ticket_event SET at = at - 60000 WHERE ${row}`],
    )
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(ticket.number)
    expect(found[0]).toMatch(/row 3 accept .*was changed/)
  })

  it('G50 several rows changed are each named; a changed state and changed words too', async () => {
    const ticket = await eventful()
    const of = `ticket_id = '${ticket.id}'`
    const changed = await after(
      [`UPDATE ticket_event SET actor_relation = 'county' WHERE ${of} AND seq IN (2, 4)`],
      [
        `UPDATE ticket_event SET actor_relation = 'router' WHERE ${of} AND seq = 2`,
        `UPDATE ticket_event SET actor_relation = 'lead' WHERE ${of} AND seq = 4`,
      ],
    )
    expect(changed.map((line) => /row (\d)/.exec(line)?.[1])).toEqual(['2', '4'])
    const state = await after(
      [`UPDATE ticket SET status = 'rejected' WHERE id = '${ticket.id}'`],
      [`UPDATE ticket SET status = 'closed' WHERE id = '${ticket.id}'`],
    )
    expect(state).toEqual([expect.stringContaining('the ticket’s state')])
    const words = await after(
      [`UPDATE ticket_event_text SET body = '很慢' WHERE ${of} AND body = '多谢'`],
      [`UPDATE ticket_event_text SET body = '多谢' WHERE ${of} AND body = '很慢'`],
    )
    expect(words).toEqual([expect.stringMatching(/comment .*words beside it were changed/)])
  })

  it('G34 words erased leave nothing to find', async () => {
    const [erased, gone] = [await eventful(), await eventful()]
    await change('UPDATE ticket_event_text SET body = ? WHERE ticket_id = ?', ['', erased.id])
    await change('DELETE FROM ticket_event_text WHERE ticket_id = ?', [gone.id])
    expect(await findings()).toEqual([])
  })

  it('G50 an end cut off with count and head turned back, or a whole ticket taken out, is known to the checkpoints outside', async () => {
    const ticket = await eventful()
    await server.get(TimelineCheckpoints).note()
    const events = await rowsOf(server, 'ticket_event', { ticket_id: ticket.id })
    const { eventSeq } = ticket
    const before = events.find(({ seq }) => Number(seq) === eventSeq - 1)
    const put = (to: number, head: unknown): string =>
      `UPDATE ticket SET event_seq = ${to}, event_head = '${String(head)}' WHERE id = '${ticket.id}'`
    const head = events.find(({ seq }) => Number(seq) === eventSeq)?.['hash']
    const moved = (from: string, to: string): string =>
      `UPDATE ticket_event SET ticket_id = '${to}' WHERE ticket_id = '${from}' AND seq = ${eventSeq}`
    // The row is kept under another name for the undoing: rows of no ticket are found as well.
    const found = await after(
      [moved(ticket.id, 'away'), put(eventSeq - 1, before?.['hash'])],
      [moved('away', ticket.id), put(eventSeq, head)],
    )
    expect(found).toEqual([
      expect.stringContaining('ticket away'),
      expect.stringMatching(new RegExp(`${ticket.number} .*row ${eventSeq}.*is missing`)),
    ])
    const renamed = (from: string, to: string): string[] => [
      `UPDATE ticket SET id = '${to}' WHERE id = '${from}'`,
      `UPDATE ticket_event SET ticket_id = '${to}' WHERE ticket_id = '${from}'`,
    ]
    const taken = await after(renamed(ticket.id, 'x'), renamed('x', ticket.id))
    expect(taken.at(-1)).toMatch(new RegExp(`ticket ${ticket.id} .*its ticket is gone`))
  })

  it('G50 audit rows changed, deleted, added or taken out of their chain are named', async () => {
    const ticket = await eventful()
    await look(ticket)
    await look(ticket)
    await look(ticket)
    const rows = await rowsOf(server, 'audit_row', { subject_id: ticket.id })
    const [id, seq, lane] = [String(rows[1]?.['id']), Number(rows[1]?.['seq']), Number(rows[1]?.['lane'])]
    const set = (column: string, value: string): string =>
      `UPDATE audit_row SET ${column} = ${value} WHERE id = '${id}'`
    const edited = await after(
      [set('actor_id', "'nobody'")],
      [set('actor_id', `'${String(rows[1]?.['actor_id'])}'`)],
    )
    expect(edited).toEqual([expect.stringMatching(new RegExp(`lane ${lane} row ${seq} .*was changed`))])
    const away = await after([set('seq', '900')], [set('seq', String(seq))])
    expect(away[0]).toMatch(new RegExp(`row ${seq} .*is missing`))
    expect(away.at(-1)).toContain('was added')
    server.clock.time += MINUTE
    await look(ticket)
    const out = await after(
      [
        'INSERT INTO audit_row (id, at, actor_id, action, subject_id) VALUES ' +
          `('forged', ${server.clock.time}, 'somebody', 'ticket.reporter.view', '${ticket.id}')`,
      ],
      ["DELETE FROM audit_row WHERE id = 'forged'"],
    )
    expect(out).toEqual([expect.stringContaining('is in no chain')])
  })

  it('G50 the newest audit row deleted and its lane turned back is known to the checkpoints outside', async () => {
    const ticket = await eventful()
    await look(ticket)
    await server.get(AuditCheckpoints).note()
    const rows = await rowsOf(server, 'audit_row', { actor_id: county.officer.id })
    const [before, last] = [...rows].sort((a, b) => Number(a['seq']) - Number(b['seq'])).slice(-2)
    const lane = Number(last?.['lane'])
    await change('DELETE FROM audit_row WHERE id = ?', [last?.['id']])
    await change('UPDATE audit_lane SET seq = ?, head = ? WHERE lane = ?', [
      before?.['seq'],
      before?.['hash'],
      lane,
    ])
    expect(await findings()).toEqual([expect.stringMatching(/audit .*is missing/)])
    await change(
      'INSERT INTO audit_row (id, at, actor_id, action, subject_id, lane, seq, hash) VALUES (?,?,?,?,?,?,?,?)',
      [
        ...['id', 'at', 'actor_id', 'action', 'subject_id', 'lane', 'seq', 'hash'].map(
          (name) => last?.[name],
        ),
      ],
    )
    await change('UPDATE audit_lane SET seq = ?, head = ? WHERE lane = ?', [
      last?.['seq'],
      last?.['hash'],
      lane,
    ])
    expect(await findings()).toEqual([])
  })

  it('G50 many people looking at once make chains without a gap', async () => {
    const ticket = await eventful()
    const people = [county.officer, county.officer2, county.townOfficer, county.countyOfficer]
    await Promise.all([...people, ...people, ...people].map((each) => look(ticket, each)))
    expect(await findings()).toEqual([])
  })

  it(
    'the command itself: exit code 0 while all is whole, 1 when something is wrong, 2 without a key; the server goes on',
    async () => {
      const ticket = await eventful()
      const build = buildServer()
      const { dataDir, url } = server.files
      const env = { DATA_DIR: dataDir, ...(url !== undefined && { DATABASE_URL: url }) }
      const verify = async (environment: NodeJS.ProcessEnv): Promise<[unknown, string]> => {
        const command = run(join(build.folder, 'verify-timeline.js'), environment)
        const code = await command.ended()
        return [code, `${command.stdout.join('\n')}${code === 2 ? command.stderr.join('\n') : ''}`]
      }
      try {
        const whole = await verify(env)
        expect(whole).toEqual([0, expect.stringContaining('whole')])
        await change('UPDATE ticket_event SET action = ? WHERE ticket_id = ? AND seq = 1', [
          'amend',
          ticket.id,
        ])
        const wrong = await verify(env)
        expect(wrong).toEqual([
          1,
          expect.stringMatching(new RegExp(`${ticket.number} .*row 1 .*was changed`)),
        ])
        await change('UPDATE ticket_event SET action = ? WHERE ticket_id = ? AND seq = 1', [
          'report',
          ticket.id,
        ])
        const blind = await verify({ ...env, DATA_DIR: join(dataDir, 'nowhere') })
        expect(blind).toEqual([2, expect.stringContaining('TIMELINE_KEY')])
      } finally {
        build.remove()
      }
    },
    PATIENCE_MS,
  )
})
