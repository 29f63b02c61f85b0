import { PICKER_STANDS_ALONE, pickPhotos } from '@/platform/media/pick-photos'
import { go, PATHS, replaceBy } from '@/platform/navigation'
import { lookAround } from '@/platform/where'
import { addPhotos, currentDraft, MAX_PHOTOS } from './model/draft'
import { usePicking } from './model/picking'

async function shoot(source: 'camera' | 'any'): Promise<void> {
  const { files, unreadable } = await pickPhotos({ max: MAX_PHOTOS - currentDraft().photos.length, source })
  usePicking.setState({ unreadable })
  await addPhotos(files)
}

/** One more photo for the report being written. */
export function addPhoto(): Promise<void> {
  return shoot('any')
}

export interface StartOptions {
  /** In the place of the page one is on (再拍一处). */
  instead?: boolean
}

/** The camera opens from the very tap; the sheet is there when the photo is. */
export async function startReport({ instead = false }: StartOptions = {}): Promise<void> {
  const open = instead ? replaceBy : go
  const shot = shoot('camera')
  void lookAround()
  if (PICKER_STANDS_ALONE) open(PATHS.report)
  await shot
  if (!PICKER_STANDS_ALONE) open(PATHS.report)
}
