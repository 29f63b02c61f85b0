/** A conditional update found its row changed by another: the whole use case reads again and decides anew. */
export class ConcurrentChangeError extends Error {
  constructor(what: string, id: string) {
    super(`${what} ${id} was changed by another at the same time`)
    this.name = 'ConcurrentChangeError'
  }
}
