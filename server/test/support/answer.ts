import type { Test } from 'supertest'

/** An answer whose body is known to be of a shape; `code` when it is a problem document. */
export interface Answer<T> {
  readonly status: number
  readonly body: T & { readonly code?: string }
}

/** Waits for an answer and says what its body should be like; what it is like is for the test to expect. */
export async function answerOf<T = object>(call: Test): Promise<Answer<T>> {
  const answer = await call
  return { status: answer.status, body: answer.body as Answer<T>['body'] }
}
