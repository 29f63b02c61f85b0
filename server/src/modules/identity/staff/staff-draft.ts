import type { Duty, Role } from '@beegrid/shared'
import type { Post } from '../data/membership.entity.js'

/** A role to be held, for an area or an organisation; an administrator without either keeps every county. */
export interface MembershipDraft {
  readonly role: Role
  readonly areaId?: string
  readonly organisationId?: string
  readonly duties?: readonly Duty[]
  readonly post?: Post
  /** Epoch milliseconds; left out it is now. */
  readonly validFrom?: number
  /** Exclusive; left out it is open-ended. */
  readonly validTo?: number
}

/** A new member of staff. Without a user name one is proposed: the telephone number, else a serial of the county. */
export interface StaffDraft {
  readonly name: string
  readonly phone?: string
  readonly username?: string
  readonly memberships: readonly MembershipDraft[]
}

export interface NewStaff {
  readonly userId: string
  readonly username: string
  /** To be handed to the person; it is kept nowhere and shown once. */
  readonly activationCode: string
  /** Until when the code can be used, epoch milliseconds. */
  readonly codeUntil: number
}

/** How somebody is called and reached; a telephone number as a form sends it back, mask included. */
export interface StaffContact {
  readonly name?: string
  readonly phone?: string
}
