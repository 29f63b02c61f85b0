import { Injectable } from '@nestjs/common'
import { MANAGED_BY, type Role } from '@beegrid/shared'
import type { Actor } from '../../../core/auth/index.js'
import { AppError } from '../../../core/errors/index.js'
import { AreaDirectory, ManagementAccess } from '../../area/index.js'
import type { StaffScope } from '../data/staff-list.repository.js'
import { RANK_OF_EVERYTHING, rankHeld, rankOf } from '../domain/staff-ranks.js'
import type { HeldPlace } from './membership-places.js'

/** A role with what it is held for. */
export interface PlacedRole extends HeldPlace {
  readonly role: Role
}

/** A person whose account somebody wants to keep. */
export interface StaffTarget {
  readonly id: string
  /** Those that count: in force or to come. */
  readonly current: readonly PlacedRole[]
  /** Those of the past too. */
  readonly memberships: readonly PlacedRole[]
}

/**
 * Who may keep whose account. One gives roles up to one's own level, inside one's own area; one changes and shuts the
 * accounts of those below one's own level, all of whose roles lie inside one's own area; and nobody one's own.
 */
@Injectable()
export class StaffAccess {
  constructor(
    private readonly management: ManagementAccess,
    private readonly areas: AreaDirectory,
  ) {}

  /** Whose staff may be listed: of one area, or of all one keeps. @throws AppError AREA_NOT_FOUND, FORBIDDEN */
  scopeOf(actor: Actor, areaId: string | undefined): StaffScope {
    if (areaId !== undefined) {
      this.management.require(actor, 'people', areaId)
      return { kind: 'areas', areaIds: [areaId] }
    }
    if (this.management.keepsEverything(actor)) return { kind: 'everything' }
    const areaIds = this.management.areasKept(actor, 'people')
    if (areaIds.length === 0) throw new AppError('FORBIDDEN')
    return { kind: 'areas', areaIds }
  }

  /** @throws AppError FORBIDDEN unless the actor keeps the accounts of some area at all */
  requireKeeper(actor: Actor): void {
    this.scopeOf(actor, undefined)
  }

  /** Whether a role lies where the actor keeps accounts. */
  sees(actor: Actor, held: PlacedRole): boolean {
    return this.rankOver(actor, held) > 0
  }

  /** @throws AppError STAFF_NOT_FOUND for somebody of elsewhere, as for nobody (G11) */
  requireSees(actor: Actor, { memberships }: StaffTarget): void {
    this.requireKeeper(actor)
    const everything = this.management.keepsEverything(actor)
    if (!everything && !memberships.some((each) => this.sees(actor, each)))
      throw new AppError('STAFF_NOT_FOUND')
  }

  mayGrant(actor: Actor, asked: PlacedRole): boolean {
    return this.rankOver(actor, asked) >= rankOf(asked.role, asked.areaId === null)
  }

  /** @throws AppError FORBIDDEN outside one's own area, STAFF_ABOVE_YOU above one's own level */
  requireGrant(actor: Actor, asked: PlacedRole): void {
    if (!this.sees(actor, asked)) throw new AppError('FORBIDDEN')
    if (!this.mayGrant(actor, asked)) throw new AppError('STAFF_ABOVE_YOU')
  }

  /** Whether a role is the actor's to take away. */
  mayRevoke(actor: Actor, userId: string, held: PlacedRole): boolean {
    return userId !== actor.userId && this.isBelow(actor, held)
  }

  /** @throws AppError STAFF_OWN_ACCOUNT, STAFF_ABOVE_YOU */
  requireRevoke(actor: Actor, userId: string, held: PlacedRole): void {
    this.requireNotOwn(actor, userId)
    if (!this.isBelow(actor, held)) throw new AppError('STAFF_ABOVE_YOU')
  }

  /** Whether the account as a whole is the actor's to change. */
  mayKeep(actor: Actor, { id, current }: StaffTarget): boolean {
    return id !== actor.userId && current.every((each) => this.isBelow(actor, each))
  }

  /** @throws AppError STAFF_NOT_FOUND, STAFF_OWN_ACCOUNT, STAFF_ABOVE_YOU */
  requireKeep(actor: Actor, target: StaffTarget): void {
    this.requireSees(actor, target)
    this.requireNotOwn(actor, target.id)
    if (!this.mayKeep(actor, target)) throw new AppError('STAFF_ABOVE_YOU')
  }

  /** @throws AppError STAFF_OWN_ACCOUNT */
  requireNotOwn(actor: Actor, userId: string): void {
    if (userId === actor.userId) throw new AppError('STAFF_OWN_ACCOUNT')
  }

  private isBelow(actor: Actor, held: PlacedRole): boolean {
    const rank = this.rankOver(actor, held)
    return rank === RANK_OF_EVERYTHING || rank > rankHeld(held)
  }

  /** The highest level the actor has over the place a role is held for; 0 outside what the actor keeps. */
  private rankOver(actor: Actor, { areaId, organisationId, countyId }: PlacedRole): number {
    if (this.management.keepsEverything(actor)) return RANK_OF_EVERYTHING
    const place = organisationId === null ? areaId : countyId
    if (place === null) return 0
    const ranks = actor.memberships
      .filter(
        ({ role, areaId: own }) =>
          own !== null && MANAGED_BY.people.includes(role) && this.areas.isWithin(place, own),
      )
      .map(rankHeld)
    return Math.max(0, ...ranks)
  }
}
