import type { LoginView } from '@/api/types'
import { openSession, tokensFrom } from '@/platform/session/session-store'

/** Every way in ends alike: this window is now that person. */
export function enter(answer: LoginView) {
  openSession({ ...tokensFrom(answer), user: { id: answer.user.id, name: answer.user.name } })
}
