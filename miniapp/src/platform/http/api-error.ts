export interface Problem {
  status: number
  code: string
  detail: string
  traceId?: string | undefined
  /** What is wrong with single fields. */
  errors: readonly { field: string; message: string }[]
  /** Whatever else the answer says: the ticket's status and version, who won. */
  extra: Readonly<Record<string, unknown>>
}

/** The server answered no, and said why in the reader's language (RFC 9457). */
export class ApiError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail)
    this.name = 'ApiError'
  }

  get status(): number {
    return this.problem.status
  }

  get code(): string {
    return this.problem.code
  }
}
