import { Authenticator } from '../../src/core/auth/index.js'
import { NotificationService, type LiveEvent, type Notice } from '../../src/modules/notification/index.js'
import { startTestServer, type TestServer } from '../support/test-server.js'
import { TokenAuthenticator } from '../support/token-authenticator.js'

export interface NotificationServer extends TestServer {
  readonly people: TokenAuthenticator
  /** Tells notices as an outbox consumer does: in a transaction, then pushed. */
  notify(...notices: Notice[]): Promise<void>
  live(userIds: readonly string[], event: LiveEvent): Promise<void>
}

export async function startNotifications(): Promise<NotificationServer> {
  const people = new TokenAuthenticator()
  const server = await startTestServer({ replace: [{ provide: Authenticator, by: people }] })
  const service = server.get(NotificationService)
  const pushed = async (work: ReturnType<TestServer['database']['write']>): Promise<void> => {
    const push = (await work) as () => void
    push()
  }
  return {
    ...server,
    people,
    notify: (...notices) => pushed(server.database.write((em) => service.notify(em, notices))),
    live: (userIds, event) => {
      const shown = userIds.map((userId) => ({ userId, event }))
      return pushed(server.database.write((em) => service.tell(em, [], shown)))
    },
  }
}

export function notice(userId: string, key: string, more: Partial<Notice> = {}): Notice {
  const title = { zh: `标题 ${key}`, en: `title ${key}` }
  const body = { zh: `正文 ${key} 🐝`, en: `body ${key} 🐝` }
  return { userId, type: 'ticket.dispatched', ticketId: 'ticket', dedupeKey: key, title, body, ...more }
}
