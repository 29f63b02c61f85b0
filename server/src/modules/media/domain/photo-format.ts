import type { PhotoFormat } from './photo-limits.js'

/** What the bytes themselves say; names and declared types are a caller's words and count for nothing (G26). */
export type SniffedFormat = PhotoFormat | 'heic' | undefined

const HEIC_BRANDS = new Set([
  'heic',
  'heix',
  'heim',
  'heis',
  'hevc',
  'hevx',
  'hevm',
  'hevs',
  'heif',
  'mif1',
  'msf1',
])

const JPEG_START = Buffer.from([0xff, 0xd8, 0xff])
const PNG_START = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

function startsWith(bytes: Buffer, start: Buffer): boolean {
  return bytes.subarray(0, start.length).equals(start)
}

export function sniffFormat(bytes: Buffer): SniffedFormat {
  if (startsWith(bytes, JPEG_START)) return 'jpeg'
  if (startsWith(bytes, PNG_START)) return 'png'
  const [first, third] = [bytes.toString('latin1', 0, 4), bytes.toString('latin1', 8, 12)]
  if (first === 'RIFF' && third === 'WEBP') return 'webp'
  const isHeic = bytes.toString('latin1', 4, 8) === 'ftyp' && HEIC_BRANDS.has(third)
  return isHeic ? 'heic' : undefined
}

/**
 * Marks of a page, script or document inside a file that starts like a photo. Long enough not to turn up by chance in
 * megabytes of picture; the video that phones append to a "live" photo stays allowed.
 */
const MARKUP = /<script|<!doctype|<iframe|<html[\s>]|<\?php/i
const PDF_START = '%PDF-'
const PDF_LOOKED_FOR_IN = 1024

/** Whether a photo is also something else (a polyglot). */
export function hidesDocument(bytes: Buffer): boolean {
  const start = bytes.toString('latin1', 0, PDF_LOOKED_FOR_IN)
  return start.includes(PDF_START) || MARKUP.test(bytes.toString('latin1'))
}
