/** WeChat sends no PATCH: only pages of the desk use it. */
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

export interface HttpRequest {
  method: Method
  url: string
  headers: Readonly<Record<string, string>>
  /** JSON text. */
  body?: string | undefined
  timeoutMs: number
  signal?: Abortable | undefined
}

/** Bytes to send as the `file` part of a form: a blob on h5, a file's path on WeChat. */
export interface HttpUpload extends Omit<HttpRequest, 'method' | 'body'> {
  file: LocalFile
  /** Further fields of the form. */
  fields?: Readonly<Record<string, string>> | undefined
}

export type LocalFile = { kind: 'blob'; blob: Blob; name: string } | { kind: 'path'; path: string }

export interface HttpAnswer {
  status: number
  headers: Readonly<Record<string, string>>
  /** Parsed JSON; undefined when the answer has none. */
  body: unknown
}

/** What our requests need of an AbortSignal, the browser's or our own. */
export interface Abortable {
  readonly aborted: boolean
  addEventListener(type: 'abort', listener: () => void): void
  removeEventListener(type: 'abort', listener: () => void): void
}

export function parseJson(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
