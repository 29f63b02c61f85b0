import { useMemo } from 'react'
import { useBasemap, useChildrenBoundaries } from '@/features/area/hooks/use-areas'
import { ringsOf } from '@/features/area/model/geojson'
import { mapGround } from '@/features/area/model/map-layers'
import { useDeskWords } from '@/i18n/desk'
import { Skeleton } from '@/ui/feedback/feedback'
import { DeskMap } from '@/ui/map/desk-map'
import type { DeskShape } from '@/ui/map/desk-map-types'
import { usePreview } from '../api/imports'
import { kindsOf, previewLayers } from '../model/preview-shapes'

/** What there is now, standing back. */
function useAround(areaId: string | undefined): DeskShape[] {
  const found = useChildrenBoundaries(areaId).data
  return useMemo(
    () =>
      (found?.features ?? []).map(({ properties, geometry }) => ({
        id: `now-${properties.id}`,
        name: '',
        rings: ringsOf(geometry),
        look: 'around',
        layer: properties.layer,
      })),
    [found],
  )
}

function Legend({ kinds }: { kinds: ReturnType<typeof kindsOf> }) {
  const words = useDeskWords().transfer.legend
  return (
    <ul className="transfer-legend">
      {kinds.map((kind) => (
        <li key={kind} className={`transfer-legend__item transfer-legend__item--${kind}`}>
          {words[kind]}
        </li>
      ))}
    </ul>
  )
}

/** The map beside the table: new, changed and retired areas, overlaps and gaps. Nothing where there is nothing to draw. */
export function PreviewMap({ id, areaId }: { id: string; areaId: string | undefined }) {
  const words = useDeskWords().transfer
  const preview = usePreview(id)
  const around = useAround(areaId)
  const basemap = useBasemap(areaId).data
  const ground = useMemo(() => mapGround(basemap), [basemap])
  const features = preview.data?.features ?? []
  const layers = useMemo(() => previewLayers(preview.data?.features ?? []), [preview.data])
  const shapes = useMemo(() => [...around, ...layers.shapes], [around, layers])
  if (preview.isPending) return <Skeleton rows={2} />
  if (features.length === 0) return null
  return (
    <div className="transfer-map">
      <DeskMap
        id="import-map"
        label={words.map}
        shapes={shapes}
        marks={layers.marks}
        ground={ground}
        fit={{ key: id, rings: layers.fit }}
      />
      <Legend kinds={kindsOf(features)} />
    </div>
  )
}
