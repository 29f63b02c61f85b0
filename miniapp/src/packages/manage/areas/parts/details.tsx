import { areaM2, areaWords } from '@/features/area/model/measure'
import { useBoundary } from '@/features/area/hooks/use-areas'
import { isRetired, pathTo, type AreaNode } from '@/features/area/model/area-tree'
import { labelOf } from '@/features/area/model/map-layers'
import { useDeskWords } from '@/i18n/desk'
import { copyText } from '@/platform/clipboard'
import { Card } from '@/ui/card/card'
import { Icon } from '@/ui/icon/icon'
import { toast } from '@/ui/toast/toast'
import { begin } from '../model/desk-store'
import { ActionDock } from './action-dock'
import { FactRow } from './fact-row'
import { LayerMark } from './layer-mark'
import { Panel } from './panel'
import { FirstRouteCard } from './first-route-card'
import { PartsCard } from './parts-card'
import { PlacesCard } from './places-card'
import type { SideProps } from './side-props'
import { StaffCard } from './staff-card'

function CodeFact({ code }: { code: string }) {
  const words = useDeskWords()
  const copy = () => void copyText(code).then((done) => done && toast(words.common.copied))
  return (
    <FactRow name={words.areaKeeping.facts.code}>
      <span className="areas-fact__code">{code}</span>
      <button
        type="button"
        className="areas-plain areas-fact__act"
        aria-label={words.areaKeeping.facts.copy}
        onClick={copy}
      >
        <Icon name="copy" size="small" />
      </button>
    </FactRow>
  )
}

/** How large it is and which version of the outlines is in force; where nobody has drawn it, that. */
function GroundFacts({ node }: { node: AreaNode }) {
  const words = useDeskWords().areaKeeping
  const { area } = node
  const outline = useBoundary(area.id)
  const known = outline.data
  return (
    <>
      <FactRow name={words.facts.size}>
        {known
          ? areaWords(areaM2(known.geometry), words.units)
          : outline.isPending
            ? '…'
            : words.map.noOutline}
      </FactRow>
      <FactRow name={words.facts.version}>
        {known ? words.facts.versionOf(known.properties.boundaryVersion) : '–'}
        <button
          type="button"
          className="areas-plain areas-fact__link"
          id="open-versions"
          onClick={() => begin({ kind: 'versions', areaId: area.id })}
        >
          {words.facts.history}
        </button>
      </FactRow>
    </>
  )
}

function Facts({ tree, chosen }: Pick<SideProps, 'tree' | 'chosen'>) {
  const words = useDeskWords().areaKeeping
  const { area } = chosen
  const above = pathTo(tree, area.id).slice(0, -1)
  return (
    <Card flush>
      <CodeFact code={area.code} />
      {area.shortName !== area.name && <FactRow name={words.facts.shortName}>{area.shortName}</FactRow>}
      {area.level === 'grid' && <FactRow name={words.facts.layer}>{words.layers[area.layer]}</FactRow>}
      {above.length > 0 && (
        <FactRow name={words.facts.parent}>
          {above.map(({ area: each }) => each.shortName).join(' · ')}
        </FactRow>
      )}
      <FactRow name={words.facts.phone}>
        {area.phone ?? <span className="areas-fact__none">{words.facts.none}</span>}
      </FactRow>
      <GroundFacts node={chosen} />
    </Card>
  )
}

/** Everything there is to know about the chosen area, and what one may do with it. */
export function Details({ scope, tree, chosen }: SideProps) {
  const words = useDeskWords().areaKeeping
  const { area } = chosen
  const grid = area.level === 'grid'
  return (
    <Panel
      id="area-details"
      title={grid ? labelOf(area) : area.shortName}
      trail={
        <>
          <LayerMark layer={area.layer} />
          <span className="areas-level">{isRetired(area) ? words.retired : words.levels[area.level]}</span>
        </>
      }
      dock={isRetired(area) ? undefined : <ActionDock scope={scope} tree={tree} chosen={chosen} />}
    >
      <Facts tree={tree} chosen={chosen} />
      {grid ? <StaffCard gridId={area.id} /> : <PartsCard chosen={chosen} />}
      {grid && <PlacesCard gridId={area.id} />}
      <FirstRouteCard areaId={area.id} />
    </Panel>
  )
}
