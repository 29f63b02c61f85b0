import type { Row } from '../../support/evidence.js'
import type { TestServer } from '../../support/test-server.js'
import type { Finding } from './world.js'

/** Open and waiting tickets, each with how many leads it has at this moment and how many of those lead nowhere. */
const LEADS = `
  SELECT t.number AS number, t.status AS status, COUNT(a.id) AS leads,
    SUM(CASE WHEN a.id IS NOT NULL AND a.area_id IS NULL AND a.organisation_id IS NULL THEN 1 ELSE 0 END) AS nowhere
  FROM ticket t
  LEFT JOIN ticket_assignment a ON a.ticket_id = t.id AND a.role = 'lead' AND a.state IN ('offered', 'active')
  WHERE t.status NOT IN ('closed', 'rejected', 'withdrawn', 'merged')
  GROUP BY t.id, t.number, t.status`

/** G07: no ticket without an owner, at whatever moment one looks. */
export async function ownerless(server: TestServer): Promise<Finding[]> {
  const rows = await server.database.read((em) => em.query<Row[]>(LEADS))
  return rows
    .filter(({ leads, nowhere }) => Number(leads) !== 1 || Number(nowhere) > 0)
    .map(
      ({ number, status, leads }) =>
        `owner: ${String(number)} (${String(status)}) has ${String(leads)} leads`,
    )
}
