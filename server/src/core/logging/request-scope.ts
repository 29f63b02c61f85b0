import { AsyncLocalStorage } from 'node:async_hooks'

export interface RequestScope {
  readonly traceId: string
}

/** The request a piece of work belongs to, so that every log line in it carries the id its caller was given. */
export const requestScope = new AsyncLocalStorage<RequestScope>()
