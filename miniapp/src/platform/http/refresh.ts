import { now } from '../clock'
import { API_ORIGIN } from '../env'
import { withLock } from '../lock'
import {
  closeSession,
  currentSession,
  keptSession,
  renewSession,
  tokensFrom,
  type Session,
} from '../session/session-store'
import { problemFrom } from './problem'
import { send } from './transport'

/** Renewed this long before it ends, so that no request meets an expired token on its way. */
const MARGIN_MS = 30_000
const TIMEOUT_MS = 15_000

interface LoginAnswer {
  accessToken: string
  refreshToken: string
  expiresIn: number
}

async function exchange(session: Session): Promise<void> {
  const answer = await send({
    method: 'POST',
    url: `${API_ORIGIN}/api/v1/auth/refresh`,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ refreshToken: session.refreshToken }),
    timeoutMs: TIMEOUT_MS,
  })
  if (answer.status === 200) renewSession(tokensFrom(answer.body as LoginAnswer))
  else if (answer.status === 401 || answer.status === 403) closeSession()
  else throw problemFrom(answer)
}

/** A refresh token works once: of several requests (or tabs) that meet the end together, one renews for all. */
async function renew(stale: string): Promise<void> {
  await withLock('beegrid.refresh', async () => {
    const kept = keptSession()
    if (!kept) closeSession()
    else if (kept.accessToken !== stale) renewSession(kept)
    else await exchange(kept)
  })
}

let underWay: Promise<void> | undefined

export function renewOnce(stale: string): Promise<void> {
  underWay ??= renew(stale).finally(() => {
    underWay = undefined
  })
  return underWay
}

/** A token that will still be good when it arrives; undefined when nobody is signed in. */
export async function freshToken(): Promise<string | undefined> {
  const session = currentSession()
  if (session && session.expiresAt - now() < MARGIN_MS) await renewOnce(session.accessToken)
  return currentSession()?.accessToken
}
