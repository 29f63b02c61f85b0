import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common'
import { HttpAdapterHost } from '@nestjs/core'
import { WebSocketServer } from 'ws'
import { LiveClients } from './live-clients.js'

const PATH = '/api/v1/live'
const MAX_MESSAGE_BYTES = 4096
const BEAT_MS = 30_000

/**
 * The live channel: a WebSocket at `/api/v1/live` on the server's own port. The first message is
 * `{type:"auth",token,lastSeq?}`; the answer `{type:"ready",seq,resync?}`, then events `{seq,type,…}`, first those after
 * `lastSeq`. With `resync` some are not kept any more: look at everything anew. `{type:"ping"}` gets `{type:"pong"}`.
 */
@Injectable()
export class LiveGateway implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(LiveGateway.name)
  private readonly sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_MESSAGE_BYTES,
    clientTracking: false,
  })
  private timer: NodeJS.Timeout | undefined
  private stopping = false

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly clients: LiveClients,
  ) {}

  onApplicationBootstrap(): void {
    const server = this.host.httpAdapter.getHttpServer() as Server
    server.on('upgrade', (request, socket, head) => {
      this.upgrade(request, socket, head)
    })
    this.timer = setInterval(() => {
      this.clients.beat().catch((error: unknown) => {
        this.logger.error({ cause: String(error) }, 'the live channel missed a beat')
      })
    }, BEAT_MS)
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true
    clearInterval(this.timer)
    await this.clients.closeAll()
  }

  private upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    if (request.url?.split('?')[0] !== PATH) refuse(socket, '404 Not Found')
    else if (this.stopping || this.clients.isFull) refuse(socket, '503 Service Unavailable')
    else
      this.sockets.handleUpgrade(request, socket, head, (client) => {
        this.clients.add(client)
      })
  }
}

function refuse(socket: Duplex, status: string): void {
  socket.on('error', () => undefined)
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`)
}
