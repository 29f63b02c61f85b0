import { Injectable } from '@nestjs/common'
import sharp, { type Metadata, type Sharp, type SharpOptions } from 'sharp'
import { AppError } from '../../core/errors/index.js'
import { sha256 } from '../../core/ids/index.js'
import { hidesDocument, sniffFormat } from './domain/photo-format.js'
import { PIXEL_LIMITS, type PhotoFormat } from './domain/photo-limits.js'
import { Slots } from './domain/slots.js'

/** A photo of our own encoding: the picture alone, no EXIF, no position, no colour profile (G24). */
export interface RenderedPhoto {
  readonly full: Buffer
  readonly thumb: Buffer
  readonly width: number
  readonly height: number
  /** Of `full`, hex. */
  readonly sha256: string
}

const FULL = { px: 1600, quality: 80 }
const THUMB = { px: 320, quality: 75 }

/** Two at once: a 12-megapixel photo takes 200 ms and 50 MB; more would starve everything else. */
const AT_ONCE = 2
/** A file made to be slow to decode ends here. */
const TIME_LIMIT_SECONDS = 20

// Pictures hardly ever come twice, and a cache would only make memory look as if it leaked.
sharp.cache(false)
sharp.concurrency(1)

/** Decodes an upload and encodes it anew. */
@Injectable()
export class PhotoRenderer {
  private readonly slots = new Slots(AT_ONCE)

  /** @throws AppError MEDIA_TYPE_REFUSED, MEDIA_HEIC, MEDIA_TOO_LARGE, MEDIA_BROKEN */
  async render(bytes: Buffer): Promise<RenderedPhoto> {
    const format = acceptedFormat(bytes)
    return this.slots.run(async () => {
      await refuseTooManyPixels(bytes, format)
      return asRendered(bytes, format)
    })
  }
}

function acceptedFormat(bytes: Buffer): PhotoFormat {
  const format = sniffFormat(bytes)
  if (format === 'heic') throw new AppError('MEDIA_HEIC')
  if (format === undefined || hidesDocument(bytes)) throw new AppError('MEDIA_TYPE_REFUSED')
  return format
}

function options(format: PhotoFormat): SharpOptions {
  // 'error': cut-off and damaged files are refused, harmless oddities of cameras are not.
  return { limitInputPixels: PIXEL_LIMITS[format].pixels, failOn: 'error', sequentialRead: true }
}

/** Looks at the header alone, so that a bomb costs nothing. */
async function refuseTooManyPixels(bytes: Buffer, format: PhotoFormat): Promise<void> {
  const { width, height, format: found } = await readHeader(bytes, format)
  if (found !== format) throw new AppError('MEDIA_TYPE_REFUSED')
  const limit = PIXEL_LIMITS[format]
  if (width * height > limit.pixels) throw new AppError('MEDIA_TOO_LARGE', { params: { limit: limit.text } })
}

async function readHeader(bytes: Buffer, format: PhotoFormat): Promise<Metadata> {
  try {
    return await sharp(bytes, { ...options(format), limitInputPixels: false }).metadata()
  } catch (error) {
    throw new AppError('MEDIA_BROKEN', { cause: error })
  }
}

async function asRendered(bytes: Buffer, format: PhotoFormat): Promise<RenderedPhoto> {
  try {
    const upright = sharp(bytes, options(format)).timeout({ seconds: TIME_LIMIT_SECONDS }).autoOrient()
    const { data: full, info } = await asJpeg(upright, FULL).toBuffer({ resolveWithObject: true })
    const thumb = await asJpeg(sharp(full), THUMB).toBuffer()
    return { full, thumb, width: info.width, height: info.height, sha256: sha256(full) }
  } catch (error) {
    throw new AppError('MEDIA_BROKEN', { cause: error })
  }
}

function asJpeg(picture: Sharp, { px, quality }: { px: number; quality: number }): Sharp {
  return picture
    .resize({ width: px, height: px, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality })
}
