import { Fragment } from 'react'
import { pathTo, type AreaNode, type AreaTree } from '@/features/area/model/area-tree'
import { labelOf } from '@/features/area/model/map-layers'
import { useDeskWords } from '@/i18n/desk'
import { Icon } from '@/ui/icon/icon'
import { choose } from '../model/desk-store'

/** The way down to the chosen one; each step leads back up. */
export function MapHead({ tree, chosen }: { tree: AreaTree; chosen: AreaNode | undefined }) {
  const words = useDeskWords().areaKeeping.map
  const path = pathTo(tree, chosen?.area.id)
  return (
    <nav className="areas-path" aria-label={words.path}>
      {path.map(({ area }, i) => (
        <Fragment key={area.id}>
          {i > 0 && <Icon name="chevron-right" size="small" className="areas-path__arrow" />}
          <button
            type="button"
            className="areas-plain areas-path__step"
            aria-current={area.id === chosen?.area.id ? 'page' : undefined}
            onClick={() => choose(area.id)}
          >
            {labelOf(area)}
          </button>
        </Fragment>
      ))}
    </nav>
  )
}
