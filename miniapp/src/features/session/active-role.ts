import { isStaffRole, type Register } from '@beegrid/shared'
import { useEffect } from 'react'
import { create } from 'zustand'
import type { MembershipView } from '@/api/types'
import { changeSettings, useSettings } from '@/platform/settings'
import { readStored, writeStored } from '@/platform/storage'
import { useMe } from './api/use-me'

const KEY = 'activeRole'

/** Which of one's roles one acts in, by person: a rider is also a resident, an officer lives somewhere too. */
type Choices = Readonly<Record<string, string>>

function stored(): Choices {
  const value = readStored(KEY)
  return typeof value === 'object' && value !== null ? (value as Choices) : {}
}

const useChoices = create<{ choices: Choices }>(() => ({ choices: stored() }))

export function membershipKey({ role, areaId, organisationId }: MembershipView): string {
  return [role, areaId ?? '', organisationId ?? ''].join(':')
}

export function registerOf(membership: MembershipView | undefined): Register {
  return membership && isStaffRole(membership.role) ? 'staff' : 'resident'
}

/** Work comes first: without a choice one acts in the role one is employed for. */
export function preferred(memberships: readonly MembershipView[]): MembershipView | undefined {
  return (
    memberships.find(({ role }) => isStaffRole(role)) ?? memberships.find(({ role }) => role !== 'resident')
  )
}

export interface ActiveRole {
  active: MembershipView | undefined
  memberships: readonly MembershipView[]
  /** Whose words are read. */
  register: Register
  choose: (membership: MembershipView) => void
}

export function useActiveRole(): ActiveRole {
  const me = useMe().data
  const userId = me?.user.id ?? ''
  const chosen = useChoices(({ choices }) => choices[userId])
  const memberships = me?.memberships ?? []
  const active =
    memberships.find((each) => membershipKey(each) === chosen) ?? preferred(memberships) ?? memberships[0]
  const choose = (membership: MembershipView) => {
    const choices = { ...useChoices.getState().choices, [userId]: membershipKey(membership) }
    useChoices.setState({ choices })
    writeStored(KEY, choices)
  }
  return { active, memberships, register: registerOf(active), choose }
}

/** Once, in the root: the words on every page follow the role one acts in. */
export function useRegisterFollowsRole() {
  const { register, active } = useActiveRole()
  const shown = useSettings((settings) => settings.register)
  useEffect(() => {
    if (active && shown !== register) changeSettings({ register })
  }, [active, register, shown])
}
