import { API_ORIGIN } from '../env'
import type { SocketHandle, SocketHandlers } from './live-types'

function address(): string {
  const url = new URL('/api/v1/live', API_ORIGIN || window.location.origin)
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
  return url.href
}

export function openSocket({ onOpen, onText, onClose }: SocketHandlers): SocketHandle {
  const socket = new WebSocket(address())
  socket.onopen = onOpen
  socket.onmessage = ({ data }) => {
    if (typeof data === 'string') onText(data)
  }
  socket.onclose = ({ code }) => onClose(code)
  return { send: (text) => socket.send(text), close: () => socket.close() }
}
