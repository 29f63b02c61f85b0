import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { Actor } from '../../../core/auth/index.js'
import { AppError } from '../../../core/errors/index.js'
import type { StaffView } from './staff.views.js'
import { StaffAccess } from './staff-access.js'
import { StaffReader } from './staff-reader.js'
import { StaffViewMaker } from './staff-view-maker.js'

/** Whether an account is the actor's to keep, as the database says in this transaction. */
@Injectable()
export class StaffKeeping {
  constructor(
    private readonly reader: StaffReader,
    private readonly access: StaffAccess,
    private readonly maker: StaffViewMaker,
  ) {}

  /** @throws AppError STAFF_NOT_FOUND, STAFF_OWN_ACCOUNT, STAFF_ABOVE_YOU */
  async require(em: EntityManager, actor: Actor, userId: string): Promise<void> {
    const person = await this.reader.seen(em, actor, userId)
    this.access.requireKeep(actor, this.maker.target(person))
  }

  /** The same, of an account that is not shut. @throws AppError ACCOUNT_DISABLED */
  async requireOpen(em: EntityManager, actor: Actor, userId: string): Promise<void> {
    await this.require(em, actor, userId)
    const { status } = await this.reader.seen(em, actor, userId)
    if (status === 'disabled') throw new AppError('ACCOUNT_DISABLED')
  }

  async view(em: EntityManager, actor: Actor, userId: string): Promise<StaffView> {
    return this.reader.viewOf(em, actor, await this.reader.seen(em, actor, userId))
  }
}
