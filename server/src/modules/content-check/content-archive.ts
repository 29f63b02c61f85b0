import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { newId } from '../../core/ids/index.js'
import type { TicketEntity } from '../ticket/index.js'
import type { ContentKind } from './data/content-check.entity.js'
import { ContentCheckRepository } from './data/content-check.repository.js'

/** Something of a past ticket that was looked at before it came here. */
export interface PastContent {
  readonly kind: ContentKind
  readonly subjectId: string
  readonly ticket: Pick<TicketEntity, 'id' | 'countyId' | 'subdistrictId' | 'communityId'>
  readonly authorId: string | null
  /** Epoch milliseconds. */
  readonly at: number
}

/** What of past tickets the public may see: the demo's own drawings and words, an import that was published before. */
@Injectable()
export class ContentArchive {
  constructor(private readonly checks: ContentCheckRepository) {}

  async addPassed(em: EntityManager, contents: readonly PastContent[]): Promise<void> {
    const rows = contents.map(({ kind, subjectId, ticket, authorId, at }) => ({
      ...{ id: newId(), kind, subjectId, ticketId: ticket.id, authorId, state: 'passed' as const },
      ...{ countyId: ticket.countyId, subdistrictId: ticket.subdistrictId, communityId: ticket.communityId },
      ...{ label: null, traceId: null, attempts: 0, nextAt: at, createdAt: at, decidedAt: at },
      ...{ decidedBy: null, note: null },
    }))
    await this.checks.insert(em, rows)
  }
}
