import { apiUrl, type ApiCall } from './api-client'
import { problemFrom } from './problem'
import { parseJson } from './http-types'
import { freshToken, renewOnce } from './refresh'
import { TransportFailure } from './transport-failure'
import { useSettings } from '../settings'

/** A file of the API, which an address alone does not open: the call carries who asks. Only the desk fetches files. */
export async function fetchFile({
  path,
  query,
  signal,
}: Pick<ApiCall, 'path' | 'query'> & { signal?: AbortSignal }): Promise<Blob> {
  const ask = async (token: string | undefined) => {
    const headers = {
      'accept-language': useSettings.getState().language,
      ...(token && { authorization: `Bearer ${token}` }),
    }
    try {
      return await fetch(apiUrl(path, query), {
        headers,
        credentials: 'omit',
        cache: 'no-store',
        ...(signal && { signal }),
      })
    } catch {
      throw new TransportFailure(signal?.aborted ? 'aborted' : 'offline')
    }
  }
  const token = await freshToken()
  let answer = await ask(token)
  if (answer.status === 401 && token !== undefined) {
    await renewOnce(token)
    answer = await ask(await freshToken())
  }
  if (answer.ok) return answer.blob()
  const headers = Object.fromEntries(answer.headers.entries())
  throw problemFrom({ status: answer.status, headers, body: parseJson(await answer.text()) })
}
