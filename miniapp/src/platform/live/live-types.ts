/** One news of the server: what happened, to which ticket. Pages look again; the event itself carries no content. */
export interface LiveEvent {
  seq: number
  type: string
  ticketId?: string | undefined
  [extra: string]: unknown
}

export interface SocketHandlers {
  onOpen: () => void
  onText: (text: string) => void
  onClose: (code: number) => void
}

export interface SocketHandle {
  send: (text: string) => void
  close: () => void
}
