import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import type { TestServer } from './test-server.js'

export interface UploadAnswer {
  readonly status: number
  readonly body: Record<string, unknown>
}

interface Sender {
  readonly as: string
  readonly name?: string
  readonly type?: string
  readonly key?: string
}

/** Uploads bytes as a form, as a browser or phone does. */
export function upload(server: TestServer, bytes: Uint8Array, sender: Sender): Promise<UploadAnswer> {
  const { name = 'a.jpg', type = 'image/jpeg' } = sender
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(bytes)], { type }), name)
  return uploadForm(server, form, sender)
}

export async function uploadForm(
  server: TestServer,
  form: FormData,
  { as, key }: Sender,
): Promise<UploadAnswer> {
  const headers = {
    authorization: `Bearer token-of-${as}`,
    ...(key !== undefined && { 'idempotency-key': key }),
  }
  const response = await fetch(`${server.url}/api/v1/media`, { method: 'POST', headers, body: form })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

/** A bare line to the server, to send what no well-behaved client would. */
export async function rawLine(server: TestServer): Promise<Socket> {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
  await once(socket, 'connect')
  socket.on('error', () => undefined)
  return socket
}

/** Everything the server says until it hangs up or `limit` milliseconds have passed. */
export async function listen(socket: Socket, limit = 3_000): Promise<string> {
  let heard = ''
  socket.on('data', (data: Buffer) => {
    heard += data.toString('utf8')
  })
  await new Promise((resolve) => {
    socket.once('close', resolve)
    setTimeout(resolve, limit).unref()
  })
  return heard
}

const BOUNDARY = 'xxBOUNDARYxx'

/** The head of an upload; without a length the body comes in chunks. */
export function requestHead(as: string, length?: number): string {
  return [
    'POST /api/v1/media HTTP/1.1',
    'host: localhost',
    `authorization: Bearer token-of-${as}`,
    `content-type: multipart/form-data; boundary=${BOUNDARY}`,
    length === undefined ? 'transfer-encoding: chunked' : `content-length: ${length}`,
    '',
    '',
  ].join('\r\n')
}

export function formWith(bytes: Buffer): Buffer {
  const head = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="a.jpg"\r\ncontent-type: image/jpeg\r\n\r\n`
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${BOUNDARY}--\r\n`)])
}

/** One chunk of a chunked body. */
export function chunk(bytes: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')])
}
