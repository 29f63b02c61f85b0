import type { WxRequest } from './network'
import { answer, type WxHost, type WxOptions } from './wx-host'

interface RequestOptions extends WxOptions {
  url: string
  method?: string
  header?: Record<string, string>
  data?: unknown
  dataType?: string
}

interface UploadOptions extends WxOptions {
  url: string
  name: string
  filePath: string
  header?: Record<string, string>
  formData?: Record<string, string>
}

/** `wx.request`, `wx.uploadFile`, `wx.downloadFile` and `wx.connectSocket`. */
export function networkApis(host: WxHost): Record<string, unknown> {
  return {
    request: (options: RequestOptions) => requestTask(host, options),
    uploadFile: (options: UploadOptions) => uploadTask(host, options),
    downloadFile: (options: RequestOptions) => downloadTask(host, options),
    connectSocket: (options: RequestOptions) => socketTask(host, options),
  }
}

function toRequest({ url, method = 'GET', header = {}, data }: RequestOptions): WxRequest {
  const verb = method.toUpperCase()
  const base = { method: verb, header: { 'content-type': 'application/json', ...lowerCase(header) } }
  if (data === undefined || data === null) return { ...base, url }
  if (verb === 'GET' || verb === 'HEAD') return { ...base, url: withQuery(url, data) }
  return { ...base, url, body: typeof data === 'string' ? data : JSON.stringify(data) }
}

function toUpload(
  host: WxHost,
  { url, header = {}, name, filePath, formData = {} }: UploadOptions,
): WxRequest {
  const bytes = host.files.get(filePath)
  if (!bytes) throw new Error(`no file ${filePath} on this phone`)
  const file = { name, path: filePath, bytes, formData }
  return { method: 'POST', url, header: lowerCase(header), file }
}

const lowerCase = (header: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(header).map(([name, value]) => [name.toLowerCase(), value]))

function withQuery(url: string, data: unknown): string {
  const entries = Object.entries(data as Record<string, unknown>).map(([key, value]) => [key, String(value)])
  const query = new URLSearchParams(entries).toString()
  if (query === '') return url
  return `${url}${url.includes('?') ? '&' : '?'}${query}`
}

function requestTask(host: WxHost, options: RequestOptions): object {
  const work = sent(host, toRequest(options)).then(({ data, ...rest }) => ({
    ...rest,
    data: parsed(host, data, options.dataType),
  }))
  return task(host, { name: 'request', options, work })
}

function uploadTask(host: WxHost, options: UploadOptions): object {
  return task(host, { name: 'uploadFile', options, work: sent(host, toUpload(host, options)) })
}

interface Job {
  name: string
  options: WxOptions
  work: Promise<object>
}

/** What `wx.request` and its siblings give back at once. */
function task(host: WxHost, { name, options, work }: Job): object {
  let abort: () => void = nothing
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(new Error('abort'))
  })
  const { success, fail, complete = nothing } = options
  const callbacks = { ...(success && { success }), ...(fail && { fail }), complete }
  answer(host, name, Promise.race([work, aborted]))(callbacks)
  return { abort, onHeadersReceived: nothing, offHeadersReceived: nothing, onProgressUpdate: nothing }
}

const nothing = (): void => undefined

/** WeChat refuses what is not a whole URL; a phone knows no "same origin". */
async function sent(host: WxHost, request: WxRequest): ReturnType<WxHost['network']> {
  host.requests.push(request)
  if (!/^https?:\/\/[^/]/.test(request.url)) throw new Error(`invalid url "${request.url}"`)
  return host.network(request)
}

/** WeChat parses what looks like JSON and leaves the rest as text. */
function parsed(host: WxHost, text: string, dataType = 'json'): unknown {
  if (dataType !== 'json') return text
  try {
    return host.parse(text)
  } catch {
    return text
  }
}

function downloadTask(host: WxHost, options: RequestOptions): object {
  const tempFilePath = `wxfile://tmp/${host.files.size}`
  const work = sent(host, toRequest({ ...options, method: 'GET' })).then(({ statusCode, data }) => {
    host.files.set(tempFilePath, Buffer.from(data))
    return { statusCode, tempFilePath }
  })
  return task(host, { name: 'downloadFile', options, work })
}

/** A socket that never connects: the product must be whole without its live channel. */
function socketTask(host: WxHost, options: RequestOptions): object {
  host.calls.push({ name: 'connectSocket', options: { url: options.url } })
  const work = Promise.reject(new Error('no live channel in this runner'))
  task(host, { name: 'connectSocket', options, work })
  const methods = ['send', 'close', 'onOpen', 'onClose', 'onError', 'onMessage']
  return Object.fromEntries(methods.map((name) => [name, nothing]))
}
