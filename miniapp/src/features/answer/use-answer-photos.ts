import { useState } from 'react'
import type { MediaView } from '@/api/types'
import { uploadFile } from '@/platform/http/api-client'
import type { LocalFile } from '@/platform/http/http-types'
import { dropPhoto, keepPhoto, photoUrl } from '@/platform/media/photo-store'
import { pickPhotos } from '@/platform/media/pick-photos'
import { randomKey } from '@/platform/random'

const MAX = 9

interface AnswerPhoto {
  id: string
  src: string
  /** Once the server has it. */
  mediaId?: string
}

export interface AnswerPhotos {
  photos: readonly AnswerPhoto[]
  max: number
  mediaIds: readonly string[]
  sending: boolean
  add: () => Promise<void>
  remove: (id: string) => void
  clear: () => void
}

/** Sends a photo by the link; one that came through before is the same again. */
async function sent(token: string, file: LocalFile, key: string): Promise<string> {
  const path = `/answers/${encodeURIComponent(token)}/photos`
  return (await uploadFile<MediaView>(path, file, key)).id
}

/** What a party without accounts shows of its work: each photo is sent as it is chosen, and goes with the answer. */
export function useAnswerPhotos(token: string, onRefused: (message: string) => void): AnswerPhotos {
  const [photos, setPhotos] = useState<readonly AnswerPhoto[]>([])
  const remove = (id: string) => {
    setPhotos((before) => before.filter((photo) => photo.id !== id))
    void dropPhoto(id)
  }
  const send = async (id: string, file: LocalFile) => {
    try {
      const mediaId = await sent(token, file, id)
      setPhotos((before) => before.map((photo) => (photo.id === id ? { ...photo, mediaId } : photo)))
    } catch (error) {
      remove(id)
      onRefused(error instanceof Error ? error.message : String(error))
    }
  }
  const add = async () => {
    const { files } = await pickPhotos({ max: MAX - photos.length, source: 'any' })
    for (const file of files) {
      const id = randomKey()
      await keepPhoto(id, file)
      const src = (await photoUrl(id)) ?? ''
      setPhotos((before) => [...before, { id, src }])
      await send(id, file)
    }
  }
  const mediaIds = photos.flatMap(({ mediaId }) => mediaId ?? [])
  const clear = () => photos.forEach(({ id }) => remove(id))
  return { photos, max: MAX, mediaIds, sending: mediaIds.length < photos.length, add, remove, clear }
}
