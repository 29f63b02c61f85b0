import 'leaflet/dist/leaflet.css'
import { useEffect, useState, type RefObject } from 'react'
import { createMap, type Drawing, type LeafletMap } from './leaflet-layers'

/** Leaflet is fetched with the first map: a page without one does not pay for it. */
export function useLeaflet(holder: RefObject<HTMLDivElement>, still: boolean): Drawing | undefined {
  const [ready, setReady] = useState<Drawing>()
  useEffect(() => {
    let gone = false
    let made: LeafletMap | undefined
    void import('leaflet').then((leaflet) => {
      if (gone || !holder.current) return
      made = createMap(leaflet, holder.current, still)
      setReady({ leaflet, map: made })
    })
    return () => {
      gone = true
      setReady(undefined)
      made?.remove()
    }
  }, [holder, still])
  return ready
}
