import { callApi } from '@/platform/http/api-client'
import { closeSession } from '@/platform/session/session-store'

/** The phone forgets at once; the server is told if it can be reached. */
export async function signOut(): Promise<void> {
  try {
    await callApi({ method: 'POST', path: '/auth/logout' })
  } catch {
    // Without a network the tokens run out by themselves.
  }
  closeSession()
}
