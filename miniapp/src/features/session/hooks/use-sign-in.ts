import { isStaffRole, type Role } from '@beegrid/shared'
import { useState } from 'react'
import { useWords } from '@/i18n'
import type { MeView } from '@/api/types'
import { callApi } from '@/platform/http/api-client'
import { ApiError } from '@/platform/http/api-error'
import { PATHS, restartAt } from '@/platform/navigation'
import { changeSettings } from '@/platform/settings'
import { toast } from '@/ui/toast/toast'
import { preferred } from '../active-role'

export interface SigningIn {
  /** Which of several ways is under way. */
  busy: string | undefined
  /** Why a way did not work, in the person's language; it is said beside that way. */
  problemOf: (id: string) => string | undefined
  say: (id: string, text: string) => void
  run: (id: string, role: Role | undefined, way: () => Promise<void>) => Promise<void>
}

/** Work begins at the workbench, an administrator's with the net itself, everything else at home. */
function begin(role: Role) {
  const staff = isStaffRole(role)
  changeSettings({ register: staff ? 'staff' : 'resident' })
  if (role === 'admin') restartAt(PATHS.areas)
  else restartAt(staff ? PATHS.workbench : PATHS.home)
}

/** Whoever comes by password may be staff, a rider or an administrator: the roles held say where the day begins. */
async function roleHeld(): Promise<Role> {
  const { memberships } = await callApi<MeView>({ method: 'GET', path: '/me' })
  return preferred(memberships)?.role ?? 'resident'
}

/** One sign-in at a time, whatever the way; `role` is undefined where the way does not tell it. */
export function useSignIn(): SigningIn {
  const words = useWords().account
  const [busy, setBusy] = useState<string>()
  const [problem, setProblem] = useState<{ id: string; text: string }>()
  const say = (way: string, text: string) => {
    setProblem({ id: way, text })
    // The way may lie out of sight on a long page.
    toast(text)
  }
  const run = async (id: string, role: Role | undefined, way: () => Promise<void>) => {
    setBusy(id)
    setProblem(undefined)
    try {
      await way()
      begin(role ?? (await roleHeld()))
    } catch (error) {
      say(id, error instanceof ApiError && error.message ? error.message : words.noNetwork)
    } finally {
      setBusy(undefined)
    }
  }
  const problemOf = (id: string) => (problem?.id === id ? problem.text : undefined)
  return { busy, problemOf, say, run }
}
