import type { TicketAction } from '@beegrid/shared'
import type { Actor } from '../../src/core/auth/index.js'
import { AppError } from '../../src/core/errors/index.js'
import { MembershipDirectory } from '../../src/modules/identity/index.js'
import { TicketActionService } from '../../src/modules/ticket/act/ticket-action.service.js'
import type { ActionInput } from '../../src/modules/ticket/index.js'
import type { NewReport } from '../../src/modules/ticket/domain/new-report.js'
import { TicketReportService } from '../../src/modules/ticket/report/ticket-report.service.js'
import type { TestServer } from '../support/test-server.js'

export type Deed = Omit<ActionInput, 'action' | 'mediaIds'> & Partial<Pick<ActionInput, 'mediaIds'>>

/** What came of an attempt: done, or the code of the refusal. */
export type Outcome = 'done' | AppError['code']

/** The use cases as people call them: each time as whoever they are then. Refusals are answers; anything else ends the simulation. */
export class Office {
  /** How often each attempt ended how, by `action code`. */
  readonly tally = new Map<string, number>()

  constructor(private readonly server: TestServer) {}

  get attempts(): number {
    return [...this.tally.values()].reduce((sum, each) => sum + each, 0)
  }

  async report(userId: string, report: NewReport): Promise<string | undefined> {
    const actor = await this.actor(userId)
    let ticketId: string | undefined
    await this.attempt('report', async () => {
      const service = this.server.get(TicketReportService)
      ticketId = (await service.report({ actor, report, idempotent: undefined })).resourceId
    })
    return ticketId
  }

  async act(userId: string, ticketId: string, ...[action, deed]: [TicketAction, Deed?]): Promise<Outcome> {
    const actor = await this.actor(userId)
    const input = { action, mediaIds: [], ...deed }
    return this.attempt(action, async () => {
      await this.server.get(TicketActionService).perform({ actor, ticketId, input, idempotent: undefined })
    })
  }

  /** Who somebody is now, read as for each request. */
  async actor(userId: string): Promise<Actor> {
    const held = await this.server.database.read((em) =>
      this.server.get(MembershipDirectory).membershipsOf(em, userId),
    )
    const memberships = held.map(({ role, areaId, organisationId }) => ({ role, areaId, organisationId }))
    return { userId, name: userId, memberships }
  }

  async attempt(what: string, work: () => Promise<void>): Promise<Outcome> {
    const outcome = await outcomeOf(work)
    const key = `${what} ${outcome}`
    this.tally.set(key, (this.tally.get(key) ?? 0) + 1)
    return outcome
  }
}

async function outcomeOf(work: () => Promise<void>): Promise<Outcome> {
  try {
    await work()
    return 'done'
  } catch (error) {
    if (error instanceof AppError && error.status < 500) return error.code
    throw error
  }
}
