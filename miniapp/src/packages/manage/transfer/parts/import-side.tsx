import { useDeskWords } from '@/i18n/desk'
import { Text } from '@/ui/text/text'
import type { GivenCoord, TransferSort } from '../api/imports'
import { DropZone } from './drop-zone'
import { ExportCard } from './export-card'
import { SortCards } from './sort-cards'

export interface Choices {
  sort: TransferSort
  coord: GivenCoord
  missing: 'keep' | 'retire'
}

export interface ImportSideProps {
  areaId: string | undefined
  choices: Choices
  onChange: (part: Partial<Choices>) => void
  onFile: (file: File) => void
  /** Nothing else waits for an answer. */
  first: boolean
}

const COORDS = ['auto', 'wgs84', 'gcj02'] as const

function CoordChoice({ value, onChange }: { value: GivenCoord; onChange: (coord: GivenCoord) => void }) {
  const words = useDeskWords().transfer
  return (
    <label className="transfer-field" htmlFor="coord">
      <span>{words.coord}</span>
      <select
        id="coord"
        className="transfer-select"
        value={value}
        onChange={({ target }) => onChange(COORDS.find((coord) => coord === target.value) ?? 'auto')}
      >
        {COORDS.map((coord) => (
          <option key={coord} value={coord}>
            {words.coords[coord]}
          </option>
        ))}
      </select>
    </label>
  )
}

function MissingChoice({
  value,
  onChange,
}: {
  value: Choices['missing']
  onChange: (missing: Choices['missing']) => void
}) {
  const words = useDeskWords().transfer
  return (
    <label className="transfer-check" htmlFor="missing">
      <input
        id="missing"
        className="transfer-box"
        type="checkbox"
        checked={value === 'retire'}
        onChange={({ target }) => onChange(target.checked ? 'retire' : 'keep')}
      />
      {words.missing}
    </label>
  )
}

/** The left column: what a file is about, how to read it, and where to drop it. */
export function ImportSide({ areaId, choices, onChange, onFile, first }: ImportSideProps) {
  const words = useDeskWords().transfer
  const { sort, coord, missing } = choices
  const shaped = sort === 'areas' || sort === 'places'
  return (
    <aside className="transfer-side">
      <Text size="label" strong heading>
        {words.choose}
      </Text>
      <SortCards value={sort} onChange={(next) => onChange({ sort: next })} />
      {shaped && <CoordChoice value={coord} onChange={(next) => onChange({ coord: next })} />}
      {sort === 'areas' && <MissingChoice value={missing} onChange={(next) => onChange({ missing: next })} />}
      <DropZone shaped={shaped} first={first} onFile={onFile} />
      <ExportCard sort={sort} areaId={areaId} coord={coord} key={sort} />
    </aside>
  )
}
