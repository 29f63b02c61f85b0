import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Row } from '../../support/evidence.js'
import type { Finding, SeenEvent, TicketStory, World } from './world.js'

const START = '0'.repeat(64)

const keyed = (key: string, parts: readonly unknown[]): string =>
  createHmac('sha256', key).update(JSON.stringify(parts)).digest('hex')

/** As docs/adr/0008-timeline-chain.md writes it down. */
function eventHash(key: string, previous: string, event: SeenEvent): string {
  const data = Object.keys(event.data).sort()
  return keyed(key, [
    ...[previous, event.id, event.ticketId, event.seq, event.at, event.action, event.from, event.to],
    ...[event.actorId, event.relation, data.map((name) => [name, event.data[name]]), event.textDigest],
  ])
}

function brokenTimeline(key: string, { events, row, number }: TicketStory): Finding[] {
  let previous = START
  for (const [index, event] of events.entries()) {
    if (event.seq !== index + 1 || eventHash(key, previous, event) !== event.hash)
      return [`chain: ${number} row ${event.seq}`]
    previous = event.hash
  }
  return previous === row['event_head'] ? [] : [`chain: ${number} head`]
}

/** As docs/adr/0028-audit-chain.md writes it down. */
function brokenLane(key: string, lane: Row, rows: readonly Row[]): Finding[] {
  let previous = START
  for (const [index, row] of rows.entries()) {
    const plain = [
      row['id'],
      Number(row['at']),
      row['actor_id'],
      row['action'],
      row['subject_id'],
      row['detail'],
    ]
    const hash = keyed(key, ['audit', previous, ...plain, Number(row['lane']), Number(row['seq'])])
    if (Number(row['seq']) !== index + 1 || hash !== row['hash'])
      return [`audit chain: lane ${String(lane['lane'])} row ${String(row['seq'])}`]
    previous = hash
  }
  return previous === lane['head'] && rows.length === Number(lane['seq'])
    ? []
    : [`audit chain: lane ${String(lane['lane'])} end`]
}

/** G50: every hash chain is intact, reckoned anew with the key that lies outside the database. */
export async function brokenChains({ stories, rows }: World, dataDir: string): Promise<Finding[]> {
  const key = readFileSync(join(dataDir, 'keys', 'timeline.key'), 'utf8')
  const audit = [...(await rows('audit_row'))].sort((a, b) => Number(a['seq']) - Number(b['seq']))
  const lanes = (await rows('audit_lane')).flatMap((lane) =>
    brokenLane(
      key,
      lane,
      audit.filter((row) => Number(row['lane']) === Number(lane['lane'])),
    ),
  )
  return [...stories.flatMap((story) => brokenTimeline(key, story)), ...lanes]
}
