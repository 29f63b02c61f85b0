import { isStaffRole, type Role } from '@beegrid/shared'
import { useState } from 'react'
import { useWords } from '@/i18n'
import { ApiError } from '@/platform/http/api-error'
import { PATHS, restartAt } from '@/platform/navigation'
import { changeSettings } from '@/platform/settings'

export interface SigningIn {
  /** Which of several ways is under way. */
  busy: string | undefined
  /** Why it did not work, in the person's language. */
  problem: string | undefined
  say: (problem: string) => void
  run: (id: string, role: Role | undefined, way: () => Promise<void>) => Promise<void>
}

/** Work begins at the workbench, everything else at home. */
function begin(role: Role | undefined) {
  const staff = role === undefined || isStaffRole(role)
  changeSettings({ register: staff ? 'staff' : 'resident' })
  restartAt(staff ? PATHS.workbench : PATHS.home)
}

/** One sign-in at a time, whatever the way; `role` is undefined for staff who come by password. */
export function useSignIn(): SigningIn {
  const words = useWords().account
  const [busy, setBusy] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const run = async (id: string, role: Role | undefined, way: () => Promise<void>) => {
    setBusy(id)
    setProblem(undefined)
    try {
      await way()
      begin(role)
    } catch (error) {
      setProblem(error instanceof ApiError && error.message ? error.message : words.noNetwork)
    } finally {
      setBusy(undefined)
    }
  }
  return { busy, problem, say: setProblem, run }
}
