/** What a phone may send. A 48-megapixel camera passes; what would need gigabytes to decode does not (G27). */
export const MAX_UPLOAD_BYTES = 20 * 1024 * 1024
export const MAX_UPLOAD_TEXT = '20 MB'

export interface PixelLimit {
  readonly pixels: number
  /** For the error message, in no language. */
  readonly text: string
}

/** JPEG is read in strips and shrunk while read; the other two may have to lie in memory as a whole. */
export const PIXEL_LIMITS = {
  jpeg: { pixels: 64_000_000, text: '8000 × 8000 px' },
  png: { pixels: 25_000_000, text: '5000 × 5000 px' },
  webp: { pixels: 25_000_000, text: '5000 × 5000 px' },
} as const satisfies Record<string, PixelLimit>

export type PhotoFormat = keyof typeof PIXEL_LIMITS
