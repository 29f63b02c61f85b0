import { useSettings } from '../settings'
import { saveFile } from '../save-file'
import { apiUrl, type ApiCall } from './api-client'
import { parseJson } from './http-types'
import { problemFrom } from './problem'
import { freshToken } from './refresh'

/** Fetches a file as the one signed in and hands it to the browser. @throws ApiError with the server's words */
export async function download(
  { path, query }: Pick<ApiCall, 'path' | 'query'>,
  name: string,
): Promise<void> {
  const token = await freshToken()
  const headers = {
    'accept-language': useSettings.getState().language,
    ...(token && { authorization: `Bearer ${token}` }),
  }
  const answer = await fetch(apiUrl(path, query), { headers, credentials: 'omit', cache: 'no-store' })
  if (!answer.ok)
    throw problemFrom({
      status: answer.status,
      headers: Object.fromEntries(answer.headers.entries()),
      body: parseJson(await answer.text()),
    })
  saveFile(name, await answer.blob())
}
