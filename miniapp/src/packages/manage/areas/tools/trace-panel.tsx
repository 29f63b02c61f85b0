import { saveOutlines } from '@/features/area/api/keep-areas'
import type { AreaNode } from '@/features/area/model/area-tree'
import { useDeskWords } from '@/i18n/desk'
import { useKeep } from '../hooks/use-keep'
import { goOn } from '../model/desk-store'
import type { WorkOf } from '../model/desk-tool'
import { DrawnCard } from './drawn-card'
import { ToolPanel } from './tool-panel'

/** The first outline of an area that has only a name so far. */
export function TracePanel({ work, chosen }: { work: WorkOf<'trace'>; chosen: AreaNode }) {
  const words = useDeskWords().areaKeeping
  const keep = useKeep()
  const { ring, areaId } = work
  const save = () => {
    if (!ring) return
    const boundaries = [{ areaId, geometry: { type: 'Polygon' as const, coordinates: [ring] } }]
    keep.run(
      () => saveOutlines({ boundaries }),
      () => ({ said: words.saved }),
    )
  }
  return (
    <ToolPanel
      id="trace-panel"
      title={words.outline.traceTitle(chosen.area.shortName)}
      save={words.outline.save}
      keep={keep}
      ready={ring !== undefined}
      onSave={save}
    >
      <DrawnCard ring={ring} onAgain={() => goOn({ ...work, ring: undefined })} />
    </ToolPanel>
  )
}
