import { AbortSignal } from './abort-signal'

/** Stands in for the browser's own where there is none (config/index.ts provides it to the WeChat build). */
export class AbortController {
  readonly signal = new AbortSignal()

  abort(reason?: unknown) {
    this.signal.fire(reason ?? new Error('aborted'))
  }
}
