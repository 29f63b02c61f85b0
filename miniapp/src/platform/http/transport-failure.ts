/** No answer came: no network, cut off, too slow, or given up by the caller. */
export class TransportFailure extends Error {
  constructor(readonly reason: 'offline' | 'timeout' | 'aborted') {
    super(`no answer: ${reason}`)
    this.name = 'TransportFailure'
  }
}
