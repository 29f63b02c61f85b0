import { useState } from 'react'
import type { PlaceKind } from '@beegrid/shared'
import type { ManageScope } from '@/features/session/hooks/use-manage-scope'
import { useKeptPlaces } from '../api/places'
import { useDesk } from '../model/desk-store'
import { PlaceForm } from './place-form'
import { PlaceList } from './place-list'
import { PlaceMap } from './place-map'
import { PlacePanel } from './place-panel'

/** What there is, where it lies, and what one knows and does about the chosen one. */
export function PlacesTab({ scope }: { scope: ManageScope }) {
  const [kind, setKind] = useState<PlaceKind | ''>('')
  const [q, setQ] = useState('')
  const list = useKeptPlaces({ areaId: scope.areaId, kind, q })
  const places = list.data?.pages.flatMap(({ items }) => items)
  const work = useDesk((desk) => desk.work)
  return (
    <div className="desk-split">
      <PlaceList list={list} places={places} kind={kind} onKind={setKind} q={q} onQ={setQ} />
      <PlaceMap scope={scope} places={places ?? []} />
      <div className="places-side">
        {work.kind === 'add' ? <PlaceForm parent={work.parent} /> : <PlacePanel scope={scope} />}
      </div>
    </div>
  )
}
