import Taro from '@tarojs/taro'
import type { LocalFile } from '../http/http-types'
import { JPEG_QUALITY, MAX_SIDE, type PickRequest, type PickResult } from './media-types'

/** WeChat's camera belongs to the page that opened it: another page is opened after it has closed. */
export const PICKER_STANDS_ALONE = false

const SOURCES: Readonly<Record<PickRequest['source'], ('camera' | 'album')[]>> = {
  camera: ['camera'],
  album: ['album'],
  any: ['camera', 'album'],
}

/** compressImage writes JPEG; quality counts for JPEG alone, the sides for all. */
async function toJpeg(path: string): Promise<LocalFile> {
  const { width, height } = await Taro.getImageInfo({ src: path })
  const scale = Math.min(1, MAX_SIDE / Math.max(width, height))
  const { tempFilePath } = await Taro.compressImage({
    src: path,
    quality: Math.round(JPEG_QUALITY * 100),
    compressedWidth: Math.round(width * scale),
    compressedHeight: Math.round(height * scale),
  })
  return { kind: 'path', path: tempFilePath }
}

async function choose({ max, source }: PickRequest): Promise<string[]> {
  try {
    const { tempFiles } = await Taro.chooseMedia({
      count: max,
      mediaType: ['image'],
      sourceType: SOURCES[source],
      sizeType: ['compressed'],
    })
    return tempFiles.map(({ tempFilePath }) => tempFilePath)
  } catch {
    // Closing the camera is reported as a failure.
    return []
  }
}

/** Opens the camera or the album. */
export async function pickPhotos(request: PickRequest): Promise<PickResult> {
  const chosen = await choose(request)
  const drawn = await Promise.allSettled(chosen.map(toJpeg))
  const files = drawn.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
  return { files, unreadable: chosen.length - files.length }
}
