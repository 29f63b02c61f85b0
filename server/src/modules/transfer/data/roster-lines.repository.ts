import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { DutyEntity } from '../../routing/index.js'

/** The roster's lines of one person, to be ended by the roster's own keeper. */
@Injectable()
export class RosterLinesRepository {
  ofPerson(em: EntityManager, userId: string): Promise<DutyEntity[]> {
    return em.find(DutyEntity, { where: { userId }, order: { id: 'ASC' } })
  }
}
