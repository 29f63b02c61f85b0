import type { ApiCall } from './http/api-client'
import { download } from './http/download'

/** A PDF of the API, for printing. @throws ApiError with the server's words */
export function openPdf(call: Pick<ApiCall, 'path' | 'query'>, name: string): Promise<void> {
  return download(call, name)
}
