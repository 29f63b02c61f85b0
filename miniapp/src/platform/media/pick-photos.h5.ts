import type { LocalFile } from '../http/http-types'
import { JPEG_QUALITY, MAX_SIDE, type PickRequest, type PickResult } from './media-types'

/** The browser's own window lies over whatever page is shown, so a page can be opened beneath it. */
export const PICKER_STANDS_ALONE: boolean = true

/** Naming JPEG makes iOS hand over HEIC pictures as JPEG. */
const ACCEPT = 'image/jpeg,image/png,image/webp'

function decode(file: File): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image()
    const url = URL.createObjectURL(file)
    const done = () => URL.revokeObjectURL(url)
    image.onload = () => {
      done()
      resolve(image)
    }
    image.onerror = () => {
      done()
      reject(new Error('not a picture this browser can read'))
    }
    image.src = url
  })
}

/** Redrawn on a canvas: upright, smaller, JPEG, and without the camera's notes (place, time, owner). */
async function toJpeg(file: File): Promise<LocalFile> {
  const image = await decode(file)
  const scale = Math.min(1, MAX_SIDE / Math.max(image.naturalWidth, image.naturalHeight))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(image.naturalWidth * scale))
  canvas.height = Math.max(1, Math.round(image.naturalHeight * scale))
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', JPEG_QUALITY))
  if (!blob) throw new Error('the canvas gave no picture')
  return { kind: 'blob', blob, name: 'photo.jpg' }
}

function choose({ max, source }: PickRequest): Promise<File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = ACCEPT
    input.multiple = max > 1
    if (source === 'camera') input.setAttribute('capture', 'environment')
    input.style.display = 'none'
    // Some browsers forget an input that is not in the page.
    document.body.append(input)
    const finish = () => {
      input.remove()
      resolve(Array.from(input.files ?? []).slice(0, max))
    }
    input.addEventListener('change', finish)
    input.addEventListener('cancel', finish)
    input.click()
  })
}

/** Opens the camera or the album; must be called straight from a tap. */
export async function pickPhotos(request: PickRequest): Promise<PickResult> {
  const chosen = await choose(request)
  const drawn = await Promise.allSettled(chosen.map(toJpeg))
  const files = drawn.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
  return { files, unreadable: chosen.length - files.length }
}
