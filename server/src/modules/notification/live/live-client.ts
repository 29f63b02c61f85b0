import type { RawData, WebSocket } from 'ws'
import { AppError } from '../../../core/errors/index.js'
import { CLOSE_UNAUTHENTICATED } from '../../../core/realtime/index.js'
import { readLiveRequest, type LiveRequest } from '../domain/live-request.js'
import type { LiveDoor } from './live-door.js'
import type { LiveSession } from './live-session.js'

const SIGN_IN_LIMIT_MS = 5_000
/** A client says hello and, now and then, `ping`. */
const MAX_MESSAGES_PER_BEAT = 60
const CLOSE_BAD_MESSAGE = 4400
/** Of RFC 6455: try again later. */
const CLOSE_TRY_LATER = 1013

/** One socket from its first byte to its last: signs in once, then listens. */
export class LiveClient {
  private session: LiveSession | undefined
  private token = ''
  private signingIn = false
  private answered = true
  private messages = 0
  private readonly signInTimer: NodeJS.Timeout

  constructor(
    private readonly socket: WebSocket,
    private readonly door: LiveDoor,
    private readonly onGone: (client: LiveClient) => void,
  ) {
    this.signInTimer = setTimeout(() => {
      socket.close(CLOSE_UNAUTHENTICATED, 'no sign-in')
    }, SIGN_IN_LIMIT_MS)
    socket.on('message', (data, isBinary) => {
      this.receive(isBinary ? undefined : readLiveRequest(textOf(data)))
    })
    socket.on('pong', () => {
      this.answered = true
    })
    socket.on('close', () => {
      this.gone()
    })
    // A reset line or a frame that is too big: ws closes it by itself.
    socket.on('error', () => undefined)
  }

  get isSignedIn(): boolean {
    return this.session !== undefined
  }

  /** Ends a line that went dead without a word, and asks the others for a sign of life. */
  beat(): void {
    if (!this.answered) {
      this.terminate()
      return
    }
    this.answered = false
    this.messages = 0
    this.socket.ping()
  }

  /** Closes the screen of one who may not see it any more, and makes up for pushes that got lost. */
  async recheck(): Promise<void> {
    const { session } = this
    if (!session) return
    try {
      if (await this.door.isStillOpen(this.token, session.userId)) await session.catchUp()
      else session.close(CLOSE_UNAUTHENTICATED, 'sign in again')
    } catch {
      // The database does not answer: nothing is known, so nothing changes.
    }
  }

  close(code: number, reason: string): void {
    this.socket.close(code, reason)
  }

  terminate(): void {
    this.socket.terminate()
  }

  private receive(request: LiveRequest | undefined): void {
    this.messages += 1
    if (!request || this.messages > MAX_MESSAGES_PER_BEAT)
      this.socket.close(CLOSE_BAD_MESSAGE, 'not understood')
    else if (request.type === 'ping') this.socket.send('{"type":"pong"}')
    else if (!this.signingIn) void this.signIn(request)
  }

  private async signIn({ token, lastSeq }: Extract<LiveRequest, { type: 'auth' }>): Promise<void> {
    this.signingIn = true
    this.token = token
    try {
      const session = await this.door.admit(token, this.socket)
      clearTimeout(this.signInTimer)
      this.session = session
      await session.start(lastSeq)
    } catch (error) {
      this.refuse(error)
    }
  }

  private refuse(error: unknown): void {
    const mayRetry = !(error instanceof AppError) || error.status >= 500
    if (mayRetry) this.socket.close(CLOSE_TRY_LATER, 'try again later')
    else this.socket.close(CLOSE_UNAUTHENTICATED, error.code)
  }

  private gone(): void {
    clearTimeout(this.signInTimer)
    if (this.session) this.door.release(this.session)
    this.onGone(this)
  }
}

function textOf(data: RawData): string {
  return Buffer.isBuffer(data) ? data.toString('utf8') : ''
}
