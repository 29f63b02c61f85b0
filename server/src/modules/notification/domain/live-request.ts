/** What a client may say on the live channel. */
export type LiveRequest =
  | { readonly type: 'auth'; readonly token: string; readonly lastSeq: number | undefined }
  | { readonly type: 'ping' }

function isSeq(value: unknown): value is number | undefined {
  return value === undefined || (Number.isSafeInteger(value) && Number(value) >= 0)
}

function fieldsOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}

/** Reads a message of a client; undefined when it is none we know. */
export function readLiveRequest(text: string): LiveRequest | undefined {
  const { type, token, lastSeq } = fieldsOf(text)
  if (type === 'ping') return { type }
  const isAuth = type === 'auth' && typeof token === 'string' && isSeq(lastSeq)
  return isAuth ? { type, token, lastSeq } : undefined
}
