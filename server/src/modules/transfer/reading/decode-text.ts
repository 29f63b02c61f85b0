import { isUtf8 } from 'node:buffer'
import { unreadable, UnreadableFile } from '../domain/unreadable-file.js'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

export interface DecodedText {
  readonly text: string
  readonly encoding: Encoding
}

const LINE_FEED = 0x0a
/** U+FFFD and 锟斤拷 are what is left of characters already lost; the last pair is UTF-8 read as Latin-1. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const MOJIBAKE = /\uFFFD|锟斤拷|[\u0080-\u009f\uE000-\uF8FF]|\u0000/

function bomOf(bytes: Uint8Array): { encoding: Encoding; length: number } | undefined {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', length: 3 }
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', length: 2 }
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', length: 2 }
  return undefined
}

function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The first line that does not decode. A line feed is never part of a character, in UTF-8 nor in GB 18030. */
function firstBadLine(bytes: Uint8Array, encoding: Encoding): number {
  for (let start = 0, line = 1; start <= bytes.length; line += 1) {
    const end = bytes.indexOf(LINE_FEED, start)
    const stop = end === -1 ? bytes.length : end
    if (decodeStrictly(bytes.subarray(start, stop), encoding) === undefined) return line
    start = stop + 1
  }
  return 1
}

function notText(row: number): UnreadableFile {
  return unreadable(
    { row },
    {
      kind: 'encoding',
      zh: '文字编码无法识别。支持 UTF-8、带 BOM 的 UTF-16、GB18030（GBK），请另存为“CSV UTF-8”再试',
      en: 'the text encoding is not recognised. UTF-8, UTF-16 with a byte order mark and GB18030 (GBK) are; please save as “CSV UTF-8”',
    },
  )
}

function decode(bytes: Uint8Array): DecodedText {
  const bom = bomOf(bytes)
  if (bom) {
    const rest = bytes.subarray(bom.length)
    const text = decodeStrictly(rest, bom.encoding)
    if (text !== undefined) return { text, encoding: bom.encoding }
    throw notText(bom.encoding === 'utf-8' ? firstBadLine(rest, 'utf-8') : 1)
  }
  const encoding = isUtf8(bytes) ? 'utf-8' : 'gb18030'
  const text = decodeStrictly(bytes, encoding)
  // Of two encodings that both fail the one that lasted longer was meant.
  if (text === undefined)
    throw notText(Math.max(firstBadLine(bytes, 'utf-8'), firstBadLine(bytes, 'gb18030')))
  return { text, encoding }
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length
}

function refuseMojibake(text: string): void {
  const found = MOJIBAKE.exec(text)
  if (!found) return
  const row = lineAt(text, found.index)
  if (found[0] === '\u0000') throw notText(row)
  throw unreadable(
    { row },
    {
      kind: 'mojibake',
      zh: '有乱码（原来的字已经丢失），请从原始文件重新导出',
      en: 'some characters were already lost (mojibake); please export again from the original',
    },
  )
}

/** Text from bytes, and the encoding it was in. @throws UnreadableFile naming the row */
export function decodeText(bytes: Uint8Array): DecodedText {
  const decoded = decode(bytes)
  refuseMojibake(decoded.text)
  return decoded
}
