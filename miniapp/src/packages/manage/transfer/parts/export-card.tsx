import { useDeskWords } from '@/i18n/desk'
import { download } from '@/platform/http/download'
import { Button } from '@/ui/button/button'
import { Text } from '@/ui/text/text'
import { useTrying } from '../hooks/use-trying'
import type { GivenCoord, TransferSort } from '../api/imports'

export interface ExportCardProps {
  sort: TransferSort
  areaId: string | undefined
  coord: GivenCoord
}

const ENDINGS = {
  areas: ['geojson', 'csv', 'xlsx'],
  places: ['geojson', 'csv', 'xlsx'],
  staff: ['csv', 'xlsx'],
  households: ['csv', 'xlsx'],
} as const

/** What there is, as files. Chosen as GCJ-02 they come so; else as WGS 84. */
export function ExportCard({ sort, areaId, coord }: ExportCardProps) {
  const words = useDeskWords().transfer
  const trying = useTrying()
  const shaped = sort === 'areas' || sort === 'places'
  const query = { areaId, ...(shaped && { coord: coord === 'gcj02' ? 'gcj02' : 'wgs84' }) }
  const get = (ending: string) => () =>
    void trying.run(() =>
      download({ path: `/exports/${sort}.${ending}`, query }, `${words.file[sort]}.${ending}`),
    )
  return (
    <section className="transfer-card" aria-label={words.export}>
      <Text size="label" strong>
        {words.export}
      </Text>
      <Text size="note" tone="ink2">
        {shaped ? words.exportNote : words.exportAudited}
      </Text>
      <div className="transfer-exports">
        {ENDINGS[sort].map((ending) => (
          <Button
            key={ending}
            text={words[ending]}
            size="small"
            look="outline"
            busy={trying.busy}
            onPress={get(ending)}
            id={`export-${ending}`}
          />
        ))}
      </div>
      {trying.problem && <p className="transfer-problem">{trying.problem.detail}</p>}
    </section>
  )
}
