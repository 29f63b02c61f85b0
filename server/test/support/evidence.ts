import type { TestServer } from './test-server.js'

export type Row = Readonly<Record<string, unknown>>

/** The rows of a table that meet a condition on one column, as the database gives them. */
export function rowsOf(server: TestServer, table: string, where?: Record<string, string>): Promise<Row[]> {
  const [condition] = Object.entries(where ?? {})
  const filter = condition ? ` WHERE ${condition[0]} = ?` : ''
  return server.database.read((em) =>
    em.query<Row[]>(`SELECT * FROM ${table}${filter}`, condition ? [condition[1]] : []),
  )
}

/** Whose turn a periodic job is changes with the time alone, whatever is asked. */
const TURNS = 'job_lease'

/** Every row of every table, as text: equal before and after if and only if nothing at all was written. */
export async function everything(server: TestServer): Promise<Record<string, readonly string[]>> {
  await server.settle()
  return server.database.read(async (em) => {
    const found: Record<string, readonly string[]> = {}
    for (const { tableName } of em.dataSource.entityMetadatas) {
      if (tableName === TURNS) continue
      const rows = await em.query<Row[]>(`SELECT * FROM ${tableName}`)
      found[tableName] = rows.map((row) => JSON.stringify(row)).sort()
    }
    return found
  })
}

/** Who was written down as having looked at the reporter of a ticket, in order. */
export async function looksAtReporter(server: TestServer, ticketId: string): Promise<unknown[]> {
  const rows = await rowsOf(server, 'audit_row', { subject_id: ticketId })
  return rows
    .filter(({ action }) => action === 'ticket.reporter.view')
    .map(({ actor_id: actorId }) => actorId)
}
