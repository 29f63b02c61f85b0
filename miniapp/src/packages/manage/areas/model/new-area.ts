import type { NewArea } from '@/features/area/api/keep-areas'
import type { WorkOf } from './desk-tool'

type Work = WorkOf<'create'>

function typed({ form }: Work): Partial<NewArea> {
  const filled = (['shortName', 'code', 'phone'] as const).flatMap((key) => {
    const value = form[key].trim()
    return value === '' ? [] : [[key, value] as const]
  })
  return Object.fromEntries(filled)
}

function drawn({ ring, level, form, cutOut }: Work): Partial<NewArea> {
  if (!ring) return {}
  const tiles = level === 'grid' && form.layer !== 'overlay'
  return { geometry: { type: 'Polygon', coordinates: [ring] }, ...(tiles && { cutOut }) }
}

/** Fields left empty are left out: the server knows the next code and takes the name for a short one. */
export function newArea(work: Work): NewArea {
  const { parentId, level, form } = work
  return {
    name: form.name.trim(),
    level,
    layer: form.layer,
    ...(parentId !== undefined && { parentId }),
    ...typed(work),
    ...drawn(work),
  }
}
