import { deflateSync } from 'node:zlib'
import sharp from 'sharp'

/** The place a phone wrote into a photo: 33°46'12" N, 120°15'36" E. */
const POSITION = {
  GPSLatitudeRef: 'N',
  GPSLatitude: '33/1 46/1 12/1',
  GPSLongitudeRef: 'E',
  GPSLongitude: '120/1 15/1 36/1',
}

const CAMERA = { Make: 'SecretPhone', Model: 'Rider 1', Artist: 'Zhang San', Copyright: 'private' }

/** A photo as a phone takes it: camera, person and position in its EXIF, lying on its side (orientation 6). */
export function phonePhoto({ width = 2400, height = 1200 } = {}): Promise<Buffer> {
  return sharp({
    create: {
      width,
      height,
      channels: 3,
      noise: { type: 'gaussian', mean: 120, sigma: 30 },
      background: '#000',
    },
  })
    .withExif({ IFD0: CAMERA, IFD3: POSITION })
    .withMetadata({ orientation: 6 })
    .withIccProfile('p3')
    .jpeg({ quality: 90 })
    .toBuffer()
}

export function plainPhoto(
  format: 'jpeg' | 'png' | 'webp',
  { width = 640, height = 480 } = {},
): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 4, background: { r: 200, g: 30, b: 30, alpha: 0.5 } } })
    .toFormat(format)
    .toBuffer()
}

/** A PNG of any size whose picture is nothing but zeros: some kilobytes that unpack to gigabytes. */
export function pngBomb(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([1, 0, 0, 0, 0], 8) // one bit a pixel, grey, nothing special
  const row = Buffer.alloc(1 + Math.ceil(width / 8))
  const picture = deflateSync(Buffer.concat(Array.from({ length: Math.min(height, 30_000) }, () => row)), {
    level: 9,
  })
  return Buffer.concat([
    PNG_START,
    chunk('IHDR', header),
    chunk('IDAT', picture),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const PNG_START = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}

/** Puts a comment into a JPEG, right after its start. */
export function withComment(jpeg: Buffer, comment: string): Buffer {
  const text = Buffer.from(comment)
  const marker = Buffer.from([0xff, 0xfe, (text.length + 2) >> 8, (text.length + 2) & 0xff])
  return Buffer.concat([jpeg.subarray(0, 2), marker, text, jpeg.subarray(2)])
}

/** Rewrites the size a JPEG announces, without the picture to go with it. */
export function withAnnouncedSize(
  jpeg: Buffer,
  { width, height }: { width: number; height: number },
): Buffer {
  const copy = Buffer.from(jpeg)
  for (let at = 2; at < copy.length; at += 2 + copy.readUInt16BE(at + 2)) {
    const marker = copy[at + 1] ?? 0
    if (marker < 0xc0 || marker > 0xc2) continue
    copy.writeUInt16BE(height, at + 5)
    copy.writeUInt16BE(width, at + 7)
    return copy
  }
  throw new Error('no start of frame')
}

/** The first bytes of what an iPhone stores by default. */
export function heicStart(): Buffer {
  return Buffer.concat([
    Buffer.from([0, 0, 0, 24]),
    Buffer.from('ftypheic'),
    Buffer.alloc(4),
    Buffer.from('mif1heic'),
    Buffer.alloc(2000),
  ])
}
