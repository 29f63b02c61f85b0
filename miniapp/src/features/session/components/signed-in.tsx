import type { ReactNode } from 'react'
import { useWords } from '@/i18n'
import { PATHS, restartAt } from '@/platform/navigation'
import { useSession } from '@/platform/session/session-store'
import { Button } from '@/ui/button/button'
import { Empty } from '@/ui/feedback/feedback'

export function goSignIn() {
  restartAt(PATHS.signIn)
}

/** Shows its children to somebody who is signed in, and the way in to everybody else. */
export function SignedIn({ children }: { children: ReactNode }) {
  const words = useWords().common
  const known = useSession(({ session }) => session !== undefined)
  if (known) return <>{children}</>
  const action = <Button text={words.signIn} look="primary" onPress={goSignIn} id="to-sign-in" />
  return (
    <Empty
      icon="user-round"
      title={words.signInTitle}
      note={words.signInNote}
      action={action}
      id="signed-out"
    />
  )
}
