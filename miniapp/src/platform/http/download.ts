import { saveFile } from '../save-file'
import type { ApiCall } from './api-client'
import { fetchFile } from './fetch-file'

/** Fetches a file as the one signed in and hands it to the browser. @throws ApiError with the server's words */
export async function download(call: Pick<ApiCall, 'path' | 'query'>, name: string): Promise<void> {
  saveFile(name, await fetchFile(call))
}
