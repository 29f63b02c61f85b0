/** One row per error: HTTP status and what a person reads, in both languages. `{name}` marks a parameter. */
export interface ErrorText {
  readonly status: number
  readonly zh: string
  readonly en: string
}

export type ErrorTable = Readonly<Record<string, ErrorText>>

export const row = (status: number, zh: string, en: string): ErrorText => ({ status, zh, en })
