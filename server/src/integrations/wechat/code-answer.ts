import type { ErrorCode } from '@beegrid/shared'
import type { CodeImage } from './wechat-codes.js'

/** What `/wxa/getwxacodeunlimit` says instead of a picture. */
export interface CodeRefusal {
  readonly errcode: number
  readonly errmsg: string
}

/** "System busy, try again". */
const BUSY = -1
/** The access token is wrong or has run out. */
const TOKEN_ERRORS = [40001, 40014, 42001]

const MEANING: Readonly<Record<number, ErrorCode>> = {
  // The page is not in the version of the mini-program asked for.
  41030: 'WECHAT_PAGE_UNPUBLISHED',
  45009: 'TOO_MANY_REQUESTS',
  45011: 'TOO_MANY_REQUESTS',
}

/** A picture, or why there is none: the kind of an answer shows in its first bytes alone. */
export function codeAnswer(bytes: Buffer): CodeImage | CodeRefusal {
  if (bytes.subarray(0, 2).equals(Buffer.from([0xff, 0xd8]))) return { bytes, contentType: 'image/jpeg' }
  if (bytes.subarray(0, 4).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47])))
    return { bytes, contentType: 'image/png' }
  return refusal(bytes)
}

export const isBusy = ({ errcode }: CodeRefusal): boolean => errcode === BUSY
export const wantsToken = ({ errcode }: CodeRefusal): boolean => TOKEN_ERRORS.includes(errcode)

/** What an errcode means to the person who asked; a wrong scene (40169) or key is ours to mend: "not available". */
export function codeMeaning({ errcode }: CodeRefusal): ErrorCode {
  return MEANING[errcode] ?? 'WECHAT_UNAVAILABLE'
}

function refusal(bytes: Buffer): CodeRefusal {
  try {
    const answer: unknown = JSON.parse(bytes.toString('utf8'))
    const { errcode, errmsg } = answer as { errcode?: unknown; errmsg?: unknown }
    return { errcode: typeof errcode === 'number' ? errcode : 0, errmsg: String(errmsg) }
  } catch {
    return { errcode: 0, errmsg: 'neither a picture nor JSON' }
  }
}
