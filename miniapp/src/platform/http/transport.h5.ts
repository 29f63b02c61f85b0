import { parseJson, type Abortable, type HttpAnswer, type HttpRequest, type HttpUpload } from './http-types'
import { TransportFailure } from './transport-failure'

interface Guard {
  signal: AbortSignal
  release: () => void
  failure: () => TransportFailure
}

/** One signal out of two causes: the caller gives up, or the time is over. */
function guard(timeoutMs: number, outer: Abortable | undefined): Guard {
  const controller = new AbortController()
  let late = false
  const giveUp = () => controller.abort()
  const timer = setTimeout(() => {
    late = true
    giveUp()
  }, timeoutMs)
  if (outer?.aborted) giveUp()
  outer?.addEventListener('abort', giveUp)
  return {
    signal: controller.signal,
    release: () => {
      clearTimeout(timer)
      outer?.removeEventListener('abort', giveUp)
    },
    failure: () => new TransportFailure(late ? 'timeout' : outer?.aborted ? 'aborted' : 'offline'),
  }
}

async function exchange(url: string, init: RequestInit, guarded: Guard): Promise<HttpAnswer> {
  try {
    const answer = await fetch(url, {
      ...init,
      signal: guarded.signal,
      credentials: 'omit',
      cache: 'no-store',
    })
    const body = parseJson(await answer.text())
    return { status: answer.status, headers: Object.fromEntries(answer.headers.entries()), body }
  } catch {
    throw guarded.failure()
  } finally {
    guarded.release()
  }
}

export function send({ method, url, headers, body, timeoutMs, signal }: HttpRequest): Promise<HttpAnswer> {
  return exchange(url, { method, headers, ...(body !== undefined && { body }) }, guard(timeoutMs, signal))
}

export function upload({
  url,
  headers,
  file,
  fields = {},
  timeoutMs,
  signal,
}: HttpUpload): Promise<HttpAnswer> {
  if (file.kind !== 'blob') throw new TypeError('h5 uploads blobs')
  const form = new FormData()
  Object.entries(fields).forEach(([name, value]) => form.append(name, value))
  form.append('file', file.blob, file.name)
  return exchange(url, { method: 'POST', headers, body: form }, guard(timeoutMs, signal))
}
