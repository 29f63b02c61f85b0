import Taro from '@tarojs/taro'
import { parseJson, type Abortable, type HttpAnswer, type HttpRequest, type HttpUpload } from './http-types'
import { TransportFailure } from './transport-failure'

interface Task {
  abort: () => void
}

function lowerCased(headers: Readonly<Record<string, unknown>> | undefined): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]),
  )
}

function failureFrom(errMsg: string, signal: Abortable | undefined): TransportFailure {
  if (signal?.aborted) return new TransportFailure('aborted')
  return new TransportFailure(errMsg.includes('timeout') ? 'timeout' : 'offline')
}

/** Runs a wx task that can be given up; interceptors of Taro would lose its `abort` (docs/adr/0010-taro-webpack.md). */
function run(
  signal: Abortable | undefined,
  begin: (settle: { ok: (answer: HttpAnswer) => void; fail: (errMsg: string) => void }) => Task,
) {
  return new Promise<HttpAnswer>((resolve, reject) => {
    if (signal?.aborted) {
      reject(new TransportFailure('aborted'))
      return
    }
    const task = begin({
      ok: (answer) => {
        signal?.removeEventListener('abort', giveUp)
        resolve(answer)
      },
      fail: (errMsg) => {
        signal?.removeEventListener('abort', giveUp)
        reject(failureFrom(errMsg, signal))
      },
    })
    // Taro's tasks are promises as well: the callbacks have the word, the other way must not end unheard.
    Promise.resolve(task).catch(() => undefined)
    function giveUp() {
      task.abort()
    }
    signal?.addEventListener('abort', giveUp)
  })
}

export function send({ method, url, headers, body, timeoutMs, signal }: HttpRequest): Promise<HttpAnswer> {
  return run(signal, ({ ok, fail }) =>
    Taro.request<string, string | undefined>({
      url,
      method,
      header: headers,
      timeout: timeoutMs,
      dataType: 'text',
      responseType: 'text',
      ...(body !== undefined && { data: body }),
      success: ({ statusCode, header, data }) =>
        ok({ status: statusCode, headers: lowerCased(header), body: parseJson(data) }),
      fail: ({ errMsg }) => fail(errMsg),
    }),
  )
}

export function upload({ url, headers, file, fields, timeoutMs, signal }: HttpUpload): Promise<HttpAnswer> {
  if (file.kind !== 'path') throw new TypeError('WeChat uploads files by path')
  return run(signal, ({ ok, fail }) =>
    Taro.uploadFile({
      url,
      header: headers,
      filePath: file.path,
      name: 'file',
      ...(fields && { formData: { ...fields } }),
      timeout: timeoutMs,
      success: ({ statusCode, data }) => ok({ status: statusCode, headers: {}, body: parseJson(data) }),
      fail: ({ errMsg }) => fail(errMsg),
    }),
  )
}
