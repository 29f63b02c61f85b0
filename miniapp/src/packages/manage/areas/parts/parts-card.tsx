import { AREA_LEVELS } from '@beegrid/shared'
import { isRetired, levelBelow, type AreaNode } from '@/features/area/model/area-tree'
import { labelOf } from '@/features/area/model/map-layers'
import { useDeskWords } from '@/i18n/desk'
import { Icon } from '@/ui/icon/icon'
import { choose } from '../model/desk-store'
import { LayerMark } from './layer-mark'
import { TitledCard } from './titled-card'

/** Enough to see what it is made of; the tree has them all. */
const SHOWN = 12

function useCounts({ counts }: AreaNode): string {
  const words = useDeskWords()
  return AREA_LEVELS.flatMap((level) => {
    const n = counts[level]
    return n === undefined || level === 'county' ? [] : [words.areaKeeping.counts[level](n)]
  }).join(' · ')
}

/** A grid by its serial; anything larger by how many grids it has. */
function usePartCount({ area, counts }: AreaNode): string {
  const words = useDeskWords().areaKeeping.counts
  return area.level === 'grid' ? area.code.slice(-3) : words.grid(counts.grid ?? 0)
}

function Part({ node }: { node: AreaNode }) {
  const { area } = node
  const count = usePartCount(node)
  return (
    <button type="button" className="areas-plain areas-part" onClick={() => choose(area.id)}>
      <span className="areas-part__name">{labelOf(area)}</span>
      <LayerMark layer={area.layer} />
      <span className="areas-part__count">{count}</span>
      <Icon name="chevron-right" size="small" />
    </button>
  )
}

/** What an area consists of. */
export function PartsCard({ chosen }: { chosen: AreaNode }) {
  const words = useDeskWords().areaKeeping
  const active = chosen.children.filter(({ area }) => !isRetired(area))
  const counts = useCounts(chosen)
  const below = levelBelow(chosen.area.level)
  return (
    <TitledCard
      title={words.parts.title}
      trail={<span className="areas-card__note">{counts}</span>}
      id="area-parts"
    >
      {active.slice(0, SHOWN).map((node) => (
        <Part key={node.area.id} node={node} />
      ))}
      {active.length > SHOWN && (
        <p className="areas-card__wait">{words.places.more(active.length - SHOWN)}</p>
      )}
      {active.length === 0 && below && (
        <div className="areas-card__none">
          <strong>{words.parts.none(words.levels[below])}</strong>
          <span>{words.parts.noneNote}</span>
        </div>
      )}
    </TitledCard>
  )
}
