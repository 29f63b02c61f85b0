import { freshToken, renewOnce } from '../http/refresh'
import { parseJson } from '../http/http-types'
import { isFields } from '../http/problem'
import { onBackOnline } from '../network'
import { currentSession, useSession } from '../session/session-store'
import { watchVisibility } from '../visibility'
import type { LiveEvent, SocketHandle } from './live-types'
import { openSocket } from './socket'

const FIRST_WAIT_MS = 1000
const LONGEST_WAIT_MS = 30_000

/** Close codes of the server: sign in again before coming back; and: too many windows, stay away. */
const CLOSE_UNAUTHENTICATED = 4401
const CLOSE_TOO_MANY = 4429

const listeners = new Set<(event: LiveEvent) => void>()

/** Hears each news of the server for the signed-in person; answers how to stop. */
export function onLive(listen: (event: LiveEvent) => void): () => void {
  listeners.add(listen)
  return () => listeners.delete(listen)
}

let socket: SocketHandle | undefined
let lastSeq: number | undefined
let wait = FIRST_WAIT_MS
let timer: ReturnType<typeof setTimeout> | undefined

function hear(text: string) {
  const event = parseJson(text)
  if (!isFields(event) || typeof event['type'] !== 'string') return
  wait = FIRST_WAIT_MS
  const { seq } = event
  if (typeof seq !== 'number') return
  lastSeq = seq
  for (const listen of listeners) listen(event as LiveEvent)
}

async function introduce(to: SocketHandle) {
  const token = await freshToken()
  if (token) to.send(JSON.stringify({ type: 'auth', token, ...(lastSeq !== undefined && { lastSeq }) }))
}

/** The token may have ended early (a role changed, signed out elsewhere): a new one, or none, settles it. */
function renewAfterRefusal() {
  const session = currentSession()
  if (session) renewOnce(session.accessToken).catch(() => undefined)
}

function comeBackLater(code: number) {
  socket = undefined
  clearTimeout(timer)
  if (code === CLOSE_UNAUTHENTICATED) renewAfterRefusal()
  if (!currentSession() || code === CLOSE_TOO_MANY) return
  // Spread out, so that a restarted server does not meet all phones in one second.
  timer = setTimeout(connect, wait * (0.5 + Math.random()))
  wait = Math.min(wait * 2, LONGEST_WAIT_MS)
}

function connect() {
  clearTimeout(timer)
  if (socket || !currentSession()) return
  const opened: SocketHandle = openSocket({
    // Not signed in any more, or the token could not be renewed: the next try starts over.
    onOpen: () => void introduce(opened).catch(() => opened.close()),
    onText: hear,
    onClose: (code) => opened === socket && comeBackLater(code),
  })
  socket = opened
}

function disconnect() {
  clearTimeout(timer)
  const open = socket
  socket = undefined
  open?.close()
}

function reconnectNow() {
  wait = FIRST_WAIT_MS
  connect()
}

/** To be called once, when the app starts: one channel for as long as somebody is signed in and looking. */
export function startLive() {
  useSession.subscribe(({ session }, before) => {
    if (session?.user.id === before.session?.user.id) return
    disconnect()
    lastSeq = undefined
    connect()
  })
  watchVisibility((visible) => (visible ? reconnectNow() : disconnect()))
  onBackOnline(reconnectNow)
  connect()
}
