import { useState } from 'react'
import { dropPhoto, keepPhoto, photoUrl } from '@/platform/media/photo-store'
import { pickPhotos } from '@/platform/media/pick-photos'
import { randomKey } from '@/platform/random'
import type { StripPhoto } from '@/ui/photo/photo-strip'

const MAX = 9

export interface ActionPhotos {
  photos: readonly StripPhoto[]
  max: number
  add: () => Promise<void>
  remove: (id: string) => void
}

/** Photos of an action while it is written; they lie on the phone until they are sent. */
export function useActionPhotos(): ActionPhotos {
  const [photos, setPhotos] = useState<readonly StripPhoto[]>([])
  const add = async () => {
    const { files } = await pickPhotos({ max: MAX - photos.length, source: 'any' })
    for (const file of files) {
      const id = randomKey()
      await keepPhoto(id, file)
      const src = await photoUrl(id)
      if (src) setPhotos((before) => [...before, { id, src }])
    }
  }
  const remove = (id: string) => {
    setPhotos((before) => before.filter((photo) => photo.id !== id))
    void dropPhoto(id)
  }
  return { photos, max: MAX, add, remove }
}
