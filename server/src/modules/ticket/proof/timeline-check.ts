import type { Database } from '../../../core/database/index.js'
import type { NotedEvent, TimelineEnd, TimelineProofRepository } from '../data/timeline-proof.repository.js'
import { timelineFaults, type TimelineFault, type WholeTimeline } from '../domain/timeline-fault.js'

const TICKETS_AT_ONCE = 200
const MOST_ORPHANS = 1_000

export interface CheckProgress {
  readonly tickets: number
  readonly events: number
  readonly of: number
}

/**
 * Checks every ticket's timeline against the key, in pages by id, also while servers go on writing (G50): whatever looks wrong is
 * read again until the ticket stood still meanwhile.
 */
export class TimelineCheck {
  constructor(
    private readonly database: Database,
    private readonly timelines: TimelineProofRepository,
    private readonly key: string,
  ) {}

  /** @param report called after each page */
  async run(report: (progress: CheckProgress) => void = () => undefined): Promise<TimelineFault[]> {
    const faults: TimelineFault[] = []
    const of = await this.database.read((em) => this.timelines.count(em))
    let [tickets, events, after] = [0, 0, '']
    for (;;) {
      const page = await this.page(after)
      const last = page.at(-1)
      if (!last) return [...faults, ...(await this.orphans())]
      for (const each of page) faults.push(...(await this.faultsOf(each)))
      after = last.end.id
      tickets += page.length
      events += page.reduce((sum, each) => sum + each.events.length, 0)
      report({ tickets, events, of })
    }
  }

  /** Compares with rows that checkpoints outside the database know. */
  async checkpoints(noted: readonly NotedEvent[]): Promise<TimelineFault[]> {
    const hashes = await this.database.read((em) => this.timelines.hashesAt(em, noted))
    const wrong = noted.filter(
      ({ ticketId, eventSeq, eventHead }) => hashes.get(`${ticketId} ${eventSeq}`) !== eventHead,
    )
    return Promise.all(
      wrong.map((each) => this.behind(each, hashes.has(`${each.ticketId} ${each.eventSeq}`))),
    )
  }

  private async behind({ ticketId, eventSeq: seq }: NotedEvent, there: boolean): Promise<TimelineFault> {
    const end = await this.database.read((em) => this.timelines.endOf(em, ticketId))
    if (!end) return { ticketId, seq, flaw: 'gone' }
    return { ticketId, number: end.number, seq, flaw: there ? 'overtaken' : 'missing' }
  }

  private async page(after: string): Promise<WholeTimeline[]> {
    return this.database.read(async (em) => {
      const ends = await this.timelines.endsAfter(em, after, TICKETS_AT_ONCE)
      const ids = ends.map(({ id }) => id)
      const [events, texts] = [
        byTicket(await this.timelines.eventsOf(em, ids)),
        byTicket(await this.timelines.textsOf(em, ids)),
      ]
      return ends.map((end) => ({
        end,
        events: events.get(end.id) ?? [],
        texts: texts.get(end.id) ?? [],
      }))
    })
  }

  /** A timeline that grew between two reads looks broken: only one that stood still meanwhile is. */
  private async faultsOf(seen: WholeTimeline): Promise<TimelineFault[]> {
    let faults = timelineFaults(this.key, seen)
    for (let stood = false; faults.length > 0 && !stood;) {
      const again = await this.again(seen.end)
      faults = timelineFaults(this.key, again.whole)
      stood = again.stood
    }
    return faults
  }

  private again({ id }: TimelineEnd): Promise<{ whole: WholeTimeline; stood: boolean }> {
    return this.database.read(async (em) => {
      const end = await this.timelines.endOf(em, id)
      const [events, texts] = [
        await this.timelines.eventsOf(em, [id]),
        await this.timelines.textsOf(em, [id]),
      ]
      const behind = await this.timelines.endOf(em, id)
      if (!end || !behind) throw new Error(`ticket ${id} vanished while it was looked at`)
      return { whole: { end: behind, events, texts }, stood: end.eventSeq === behind.eventSeq }
    })
  }

  private async orphans(): Promise<TimelineFault[]> {
    const ids = await this.database.read((em) => this.timelines.orphans(em, MOST_ORPHANS))
    return ids.map((ticketId) => ({ ticketId, seq: 1, flaw: 'gone' }))
  }
}

function byTicket<T extends { readonly ticketId: string }>(rows: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>()
  for (const row of rows) found.set(row.ticketId, [...(found.get(row.ticketId) ?? []), row])
  return found
}
