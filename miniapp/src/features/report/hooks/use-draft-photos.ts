import { useEffect, useState } from 'react'
import { photoUrl } from '@/platform/media/photo-store'
import type { StripPhoto } from '@/ui/photo/photo-strip'

type Urls = Readonly<Record<string, string>>

/** The draft's photos with addresses to show them by; those the phone has lost are left out. */
export function useDraftPhotos(ids: readonly string[]): StripPhoto[] {
  const [urls, setUrls] = useState<Urls>({})
  useEffect(() => {
    let gone = false
    const load = async (id: string) => {
      const src = await photoUrl(id)
      if (src && !gone) setUrls((before) => (before[id] === src ? before : { ...before, [id]: src }))
    }
    ids.forEach((id) => void load(id))
    return () => {
      gone = true
    }
  }, [ids])
  return ids.flatMap((id) => {
    const src = urls[id]
    return src === undefined ? [] : [{ id, src }]
  })
}
