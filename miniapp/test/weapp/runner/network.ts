/** A request as it left the mini-program. */
export interface WxRequest {
  method: string
  url: string
  header: Record<string, string>
  body?: string | ArrayBuffer
  /** Set for `wx.uploadFile`. */
  file?: { name: string; path: string; bytes: Uint8Array; formData: Record<string, string> }
}

export interface WxAnswer {
  statusCode: number
  header: Record<string, string>
  data: string
}

/** Stands for the outside world; a rejection is what the phone calls `request:fail`. */
export type Network = (request: WxRequest) => Promise<WxAnswer>

/** A phone without a connection. */
export const offline: Network = async () => {
  throw new Error('offline')
}

/** Sends every request, whatever its host, to a real server on this machine. */
export function loopback(origin: string): Network {
  return async (request) => {
    const { pathname, search } = new URL(request.url)
    const answer = await fetch(origin + pathname + search, {
      method: request.method,
      headers: request.file ? withoutContentType(request.header) : request.header,
      body: bodyOf(request),
    })
    return {
      statusCode: answer.status,
      header: Object.fromEntries(answer.headers.entries()),
      data: await answer.text(),
    }
  }
}

/** `fetch` writes the boundary of a form itself. */
function withoutContentType(header: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(header).filter(([name]) => name.toLowerCase() !== 'content-type'))
}

function bodyOf({ body, file }: WxRequest): string | ArrayBuffer | FormData | null {
  if (!file) return body ?? null
  const form = new FormData()
  for (const [name, value] of Object.entries(file.formData)) form.append(name, value)
  form.append(file.name, new Blob([Buffer.from(file.bytes)], { type: 'image/jpeg' }), 'photo.jpg')
  return form
}
