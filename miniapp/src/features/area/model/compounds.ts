import type { PlaceView } from '@/api/types'

export interface Compound {
  id: string
  name: string
  buildings: number
}

/** Places with their buildings counted instead of listed; a building that belongs to no compound stands for itself. */
export function compoundsOf(places: readonly PlaceView[]): Compound[] {
  const known = new Set(places.map(({ id }) => id))
  const outermost = places.filter(({ parentId }) => parentId === null || !known.has(parentId))
  return outermost.map(({ id, key, name }) => ({
    id: key,
    name,
    buildings: places.filter(({ parentId, kind }) => parentId === id && kind === 'building').length,
  }))
}
