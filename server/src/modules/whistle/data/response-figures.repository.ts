import { Injectable } from '@nestjs/common'
import { Brackets, type EntityManager } from 'typeorm'
import { TicketClockEntity, TicketEntity, WhistleCallEntity } from '../../ticket/index.js'

/** Which calls are counted. */
export interface ResponseScope {
  readonly organisationId: string
  /** Epoch milliseconds; the end does not count. */
  readonly from: number
  readonly to: number
  readonly now: number
  /** The areas whose tickets the reader may count; left out: all. */
  readonly areas?: readonly { readonly column: AreaColumn; readonly id: string }[]
}

export type AreaColumn = 'gridId' | 'communityId' | 'subdistrictId' | 'countyId'

/** What was counted; times in milliseconds. */
export interface ResponseCounts {
  readonly called: number
  readonly responseDue: number
  readonly inTime: number
  readonly answered: number
  readonly answerTime: number
  readonly finished: number
  readonly finishedInTime: number
  readonly declined: number
  readonly open: number
}

const one = (condition: string): string => `SUM(CASE WHEN ${condition} THEN 1 ELSE 0 END)`

/** When the answer was due: as noted when it came, else as its clock stands. */
const DUE = 'COALESCE(w.respondDueAt, c.dueAt)'
const ANSWERED = 'w.respondedAt IS NOT NULL'

const COUNTS = {
  called: 'COUNT(*)',
  responseDue: one(`${ANSWERED} OR (w.state = 'called' AND ${DUE} < :now)`),
  inTime: one(`${ANSWERED} AND w.respondedAt <= ${DUE}`),
  answered: one(ANSWERED),
  answerTime: `SUM(CASE WHEN ${ANSWERED} THEN w.respondedAt - w.calledAt ELSE 0 END)`,
  finished: one("w.state = 'done'"),
  finishedInTime: one("w.state = 'done' AND (w.partDueAt IS NULL OR w.finishedAt <= w.partDueAt)"),
  declined: one("w.state = 'declined'"),
  open: one("w.state IN ('called', 'responding')"),
} as const satisfies Readonly<Record<keyof ResponseCounts, string>>

/** How an organisation answers when it is called. */
@Injectable()
export class ResponseFiguresRepository {
  async counts(em: EntityManager, scope: ResponseScope): Promise<ResponseCounts> {
    const { organisationId, from, to, now, areas } = scope
    const query = em
      .createQueryBuilder(WhistleCallEntity, 'w')
      .leftJoin(TicketClockEntity, 'c', "c.assignmentId = w.assignmentId AND c.stage = 'respond'")
      .innerJoin(TicketEntity, 't', 't.id = w.ticketId')
      .where('w.organisationId = :organisationId AND w.calledAt >= :from AND w.calledAt < :to', {
        ...{ organisationId, from, to },
      })
      .setParameter('now', now)
      .select([])
    if (areas) query.andWhere(within(areas))
    for (const [name, sql] of Object.entries(COUNTS)) query.addSelect(sql, name)
    const row = await query.getRawOne<Record<keyof ResponseCounts, string | number | null>>()
    const count = (name: keyof ResponseCounts): number => Number(row?.[name] ?? 0)
    return {
      ...{ called: count('called'), responseDue: count('responseDue'), inTime: count('inTime') },
      ...{ answered: count('answered'), answerTime: count('answerTime'), finished: count('finished') },
      ...{ finishedInTime: count('finishedInTime'), declined: count('declined'), open: count('open') },
    }
  }
}

function within(areas: NonNullable<ResponseScope['areas']>): Brackets {
  return new Brackets((either) => {
    either.where('1 = 0')
    areas.forEach(({ column, id }, index) => {
      either.orWhere(`t.${column} = :area${index}`, { [`area${index}`]: id })
    })
  })
}
