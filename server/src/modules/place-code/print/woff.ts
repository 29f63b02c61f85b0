import { inflateSync } from 'node:zlib'

const HEADER = 44
const ENTRY = 20
const SFNT_HEADER = 12
const SFNT_ENTRY = 16

interface FontTable {
  readonly tag: Buffer
  readonly checksum: Buffer
  readonly data: Buffer
}

/**
 * The plain font inside a WOFF file (W3C WOFF 1.0, section 3 to 5): its tables are each compressed, and unpacking them once
 * here spares the PDF library from unpacking the table of outlines anew for every letter.
 */
export function fontInWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF font')
  const count = woff.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, i) => tableAt(woff, HEADER + i * ENTRY))
  const head = Buffer.alloc(SFNT_HEADER + count * SFNT_ENTRY)
  woff.copy(head, 0, 4, 8)
  head.writeUInt16BE(count, 4)
  const parts: Buffer[] = [head]
  let at = head.length
  tables.forEach(({ tag, checksum, data }, i) => {
    const entry = SFNT_HEADER + i * SFNT_ENTRY
    tag.copy(head, entry)
    checksum.copy(head, entry + 4)
    head.writeUInt32BE(at, entry + 8)
    head.writeUInt32BE(data.length, entry + 12)
    const padding = Buffer.alloc((4 - (data.length % 4)) % 4)
    parts.push(data, padding)
    at += data.length + padding.length
  })
  return Buffer.concat(parts)
}

function tableAt(woff: Buffer, entry: number): FontTable {
  const offset = woff.readUInt32BE(entry + 4)
  const packed = woff.readUInt32BE(entry + 8)
  const length = woff.readUInt32BE(entry + 12)
  const stored = woff.subarray(offset, offset + packed)
  return {
    tag: woff.subarray(entry, entry + 4),
    checksum: woff.subarray(entry + 16, entry + 20),
    data: packed < length ? inflateSync(stored) : stored,
  }
}

const CHARACTERS_WINDOWS_UNICODE = [3, 1] as const
const FORMAT_SEGMENTS = 4

/** Which characters of the first plane a font has, by its `cmap` table in format 4 (OpenType specification, cmap). */
export function charactersOf(font: Buffer): (codePoint: number) => boolean {
  const cmap = tableNamed(font, 'cmap')
  const segments = cmap && segmentsOf(cmap)
  return (codePoint) => segments?.some(([first, last]) => codePoint >= first && codePoint <= last) ?? false
}

function tableNamed(font: Buffer, tag: string): Buffer | undefined {
  for (let i = 0; i < font.readUInt16BE(4); i += 1) {
    const entry = SFNT_HEADER + i * SFNT_ENTRY
    if (font.toString('latin1', entry, entry + 4) !== tag) continue
    const offset = font.readUInt32BE(entry + 8)
    return font.subarray(offset, offset + font.readUInt32BE(entry + 12))
  }
  return undefined
}

function segmentsOf(cmap: Buffer): [number, number][] {
  const table = subtableOf(cmap)
  if (!table) return []
  const count = table.readUInt16BE(6) / 2
  const segments: [number, number][] = []
  for (let i = 0; i < count; i += 1) {
    const last = table.readUInt16BE(14 + i * 2)
    const first = table.readUInt16BE(16 + count * 2 + i * 2)
    // The table ends with a segment that stands for nothing.
    if (last !== 0xffff) segments.push([first, last])
  }
  return segments
}

function subtableOf(cmap: Buffer): Buffer | undefined {
  const [platform, encoding] = CHARACTERS_WINDOWS_UNICODE
  for (let i = 0; i < cmap.readUInt16BE(2); i += 1) {
    const record = 4 + i * 8
    const wanted = cmap.readUInt16BE(record) === platform && cmap.readUInt16BE(record + 2) === encoding
    const table = cmap.subarray(cmap.readUInt32BE(record + 4))
    if (wanted && table.readUInt16BE(0) === FORMAT_SEGMENTS) return table
  }
  return undefined
}
