import type { Me, NamedMembership } from '../me.service.js'
import type { SignedIn } from '../session-tokens.service.js'
import { maskPhone } from '../domain/mask-phone.js'
import type { SignedInView, UserView } from './auth.dto.js'
import type { MembershipView, MeView } from './me.dto.js'

interface Person {
  readonly id: string
  readonly name: string
  readonly phone: string | null
}

function userView({ id, name, phone }: Person): UserView {
  return { id, name, phone: maskPhone(phone) }
}

function membershipView({ membership, areaName }: NamedMembership): MembershipView {
  const { role, areaId, organisationId, post } = membership
  return {
    role,
    areaName,
    ...(areaId !== null && { areaId }),
    ...(organisationId !== null && { organisationId }),
    ...(post !== null && { post }),
  }
}

export function signedInView({ user, ...tokens }: SignedIn): SignedInView {
  return { ...tokens, user: userView(user) }
}

export function meView({ user, memberships, permissions }: Me): MeView {
  return {
    user: userView(user),
    memberships: memberships.map(membershipView),
    permissions: [...permissions],
    settings: user.settings,
  }
}
