import { ERRORS, errorMessage, type ErrorCode, type ErrorParams, type Language } from '@beegrid/shared'

/** One wrong field: where it is, and what is wrong with it in both languages. */
export interface FieldError {
  readonly field: string
  readonly zh: string
  readonly en: string
}

export interface AppErrorOptions {
  readonly params?: ErrorParams
  /** Parameters that read otherwise in English, e.g. the label of an action. */
  readonly englishParams?: ErrorParams
  readonly errors?: readonly FieldError[]
  /** Further members of the problem document, e.g. the current `status` and `version` of a ticket. */
  readonly extra?: Readonly<Record<string, unknown>>
  readonly cause?: unknown
}

/** An error a caller is meant to read. Its status and texts stand in one table (`@beegrid/shared`, error-codes). */
export class AppError extends Error {
  readonly status: number
  readonly params: ErrorParams
  private readonly englishParams: ErrorParams
  readonly errors: readonly FieldError[]
  readonly extra: Readonly<Record<string, unknown>>

  constructor(
    readonly code: ErrorCode,
    options: AppErrorOptions = {},
  ) {
    super(errorMessage(code, 'en', options.englishParams ?? options.params), { cause: options.cause })
    this.status = ERRORS[code].status
    this.params = options.params ?? {}
    this.englishParams = options.englishParams ?? this.params
    this.errors = options.errors ?? []
    this.extra = options.extra ?? {}
  }

  text(language: Language): string {
    return errorMessage(this.code, language, language === 'en' ? this.englishParams : this.params)
  }
}
