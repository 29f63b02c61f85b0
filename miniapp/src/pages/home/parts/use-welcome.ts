import { useEffect } from 'react'
import { goSignIn } from '@/features/session/components/signed-in'
import { useSession } from '@/platform/session/session-store'

/** Nobody signed in: the first page is the way in. */
export function useWelcome() {
  const known = useSession(({ session }) => session !== undefined)
  useEffect(() => {
    if (!known) goSignIn()
  }, [known])
}
