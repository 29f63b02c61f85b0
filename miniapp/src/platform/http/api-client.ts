import { learnServerTime } from '../clock'
import { API_ORIGIN } from '../env'
import { noteAnswer, noteSilence } from '../network'
import { useSettings } from '../settings'
import type { Abortable, HttpAnswer, LocalFile, Method } from './http-types'
import { problemFrom } from './problem'
import { freshToken, renewOnce } from './refresh'
import { send, upload } from './transport'
import { TransportFailure } from './transport-failure'

const TIMEOUT_MS = 15_000
/** A photo of 400 KB over a bad line. */
const UPLOAD_TIMEOUT_MS = 60_000
/** A county's outlines: sent, read and reckoned through. */
const FORM_TIMEOUT_MS = 120_000

export type QueryValue = string | number | boolean | undefined

export interface ApiCall {
  method: Method
  /** Below `/api/v1`. */
  path: string
  query?: Readonly<Record<string, QueryValue>> | undefined
  body?: unknown
  /** Idempotency-Key: the same key and body again is the same request. */
  key?: string | undefined
  signal?: Abortable | undefined
}

export function apiUrl(path: string, query: ApiCall['query'] = {}): string {
  const parts = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`${name}=${encodeURIComponent(value)}`],
  )
  return `${API_ORIGIN}/api/v1${path}${parts.length > 0 ? `?${parts.join('&')}` : ''}`
}

/** Photos come as short-lived signed relative addresses. */
export function mediaUrl(url: string): string {
  return url.startsWith('/') ? API_ORIGIN + url : url
}

function headersOf(
  token: string | undefined,
  { body, key }: Pick<ApiCall, 'body' | 'key'>,
): Record<string, string> {
  return {
    accept: 'application/json',
    'accept-language': useSettings.getState().language,
    ...(token && { authorization: `Bearer ${token}` }),
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...(key && { 'idempotency-key': key }),
  }
}

type Attempt = (token: string | undefined) => Promise<HttpAnswer>

/** Sends with a good token; one that was refused all the same is renewed once. */
async function authorised(attempt: Attempt): Promise<HttpAnswer> {
  const token = await freshToken()
  const answer = await attempt(token)
  if (answer.status !== 401 || token === undefined) return answer
  await renewOnce(token)
  return attempt(await freshToken())
}

async function settle<T>(attempt: Attempt): Promise<T> {
  let answer: HttpAnswer
  try {
    answer = await authorised(attempt)
  } catch (error) {
    if (error instanceof TransportFailure && error.reason !== 'aborted') noteSilence()
    throw error
  }
  noteAnswer()
  learnServerTime(answer.headers['date'])
  if (answer.status >= 400) throw problemFrom(answer)
  // The one place where an answer gets its type: from the server's own OpenAPI document.
  return answer.body as T
}

export function callApi<T>({ method, path, query, body, key, signal }: ApiCall): Promise<T> {
  const text = body === undefined ? undefined : JSON.stringify(body)
  return settle<T>((token) =>
    send({
      method,
      url: apiUrl(path, query),
      headers: headersOf(token, { body, key }),
      body: text,
      timeoutMs: TIMEOUT_MS,
      signal,
    }),
  )
}

export function uploadFile<T>(path: string, file: LocalFile, key: string): Promise<T> {
  return settle<T>((token) =>
    upload({
      url: apiUrl(path),
      headers: headersOf(token, { key, body: undefined }),
      file,
      timeoutMs: UPLOAD_TIMEOUT_MS,
    }),
  )
}

export interface FormCall {
  path: string
  file: LocalFile
  fields: Readonly<Record<string, string>>
}

/** A file with what belongs to it; the answer may take as long as reading the file does. */
export function sendForm<T>({ path, file, fields }: FormCall): Promise<T> {
  return settle<T>((token) =>
    upload({
      url: apiUrl(path),
      headers: headersOf(token, { body: undefined }),
      file,
      fields,
      timeoutMs: FORM_TIMEOUT_MS,
    }),
  )
}
