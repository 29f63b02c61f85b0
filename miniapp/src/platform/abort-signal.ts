type AbortListener = (event: { type: 'abort' }) => void

/** The part of AbortSignal that TanStack Query and our own requests use; WeChat's JavaScript has none. */
export class AbortSignal {
  aborted = false
  reason: unknown = undefined
  private readonly listeners = new Set<AbortListener>()

  addEventListener(_type: 'abort', listener: AbortListener) {
    this.listeners.add(listener)
  }

  removeEventListener(_type: 'abort', listener: AbortListener) {
    this.listeners.delete(listener)
  }

  fire(reason: unknown) {
    if (this.aborted) return
    this.aborted = true
    this.reason = reason
    for (const listener of this.listeners) listener({ type: 'abort' })
  }
}
