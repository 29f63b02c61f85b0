import { PLACE_KINDS, type PlaceKind } from '@beegrid/shared'
import { useState } from 'react'
import type { PlaceView } from '@/api/types'
import { useWords } from '@/i18n'
import { Button } from '@/ui/button/button'
import { cx } from '@/ui/cx'
import { Empty, Skeleton } from '@/ui/feedback/feedback'
import { QueryState } from '@/ui/feedback/query-state'
import { Icon } from '@/ui/icon/icon'
import { usePlacesIn, type useKeptPlaces } from '../api/places'
import { begin, choosePlace, useDesk } from '../model/desk-store'

export interface PlaceListProps {
  list: ReturnType<typeof useKeptPlaces>
  places: readonly PlaceView[] | undefined
  kind: PlaceKind | ''
  onKind: (kind: PlaceKind | '') => void
  q: string
  onQ: (q: string) => void
}

export function PlaceList({ list, places, kind, onKind, q, onQ }: PlaceListProps) {
  const words = useWords().placeKeeping
  return (
    <div className="places-list">
      <div className="places-find">
        <input
          id="places-search"
          className="places-input"
          type="search"
          value={q}
          maxLength={40}
          placeholder={words.search}
          aria-label={words.search}
          onChange={({ target }) => onQ(target.value)}
        />
        <select
          id="places-kind"
          className="places-input places-input--kind"
          aria-label={words.kind}
          value={kind}
          onChange={({ target }) => onKind(PLACE_KINDS.find((each) => each === target.value) ?? '')}
        >
          <option value="">{words.all}</option>
          {PLACE_KINDS.map((each) => (
            <option key={each} value={each}>
              {words.kinds[each]}
            </option>
          ))}
        </select>
      </div>
      <div className="places-rows" id="places-rows">
        <QueryState query={{ ...list, data: places }} waiting={<Skeleton rows={6} />}>
          {(found) => <Rows places={found} searching={q.trim() !== '' || kind !== ''} />}
        </QueryState>
        {list.hasNextPage && (
          <Button
            text={words.more}
            size="small"
            busy={list.isFetchingNextPage}
            onPress={() => void list.fetchNextPage()}
          />
        )}
      </div>
      <div className="places-foot">
        <Button
          text={words.add}
          look="primary"
          size="small"
          icon="plus"
          block
          id="add-place"
          onPress={() => begin({ kind: 'add' })}
        />
        <Button
          text={words.print}
          size="small"
          icon="scan-qr-code"
          block
          id="print-codes"
          onPress={() => begin({ kind: 'print' })}
        />
      </div>
    </div>
  )
}

function Rows({ places, searching }: { places: readonly PlaceView[]; searching: boolean }) {
  const words = useWords().placeKeeping
  if (places.length === 0)
    return searching ? (
      <Empty icon="search" title={words.nothingFound} />
    ) : (
      <Empty icon="building-2" title={words.none} note={words.noneNote} id="places-none" />
    )
  return (
    <ul className="places-tree" role="tree" aria-label={words.title}>
      {places.map((place) => (
        <PlaceRow key={place.key} place={place} level={0} />
      ))}
    </ul>
  )
}

function PlaceRow({ place, level }: { place: PlaceView; level: number }) {
  const words = useWords().placeKeeping
  const [open, setOpen] = useState(false)
  const chosen = useDesk((desk) => desk.chosen?.key === place.key)
  const count = place.children ?? 0
  return (
    <li role="treeitem" aria-expanded={count > 0 ? open : undefined} aria-selected={chosen}>
      <div className={cx('places-row', chosen && 'places-row--chosen', `places-row--${level}`)}>
        {count > 0 ? (
          <button
            type="button"
            className="places-row__open"
            aria-label={place.name}
            onClick={() => setOpen(!open)}
          >
            <Icon name={open ? 'chevron-down' : 'chevron-right'} />
          </button>
        ) : (
          <span className="places-row__open" />
        )}
        <button
          type="button"
          className="places-row__name"
          id={`place-row-${place.key}`}
          onClick={() => choosePlace(place)}
        >
          <span className="places-row__words">
            <b>{place.name}</b>
            <small>{[words.kinds[place.kind], place.areaName].filter(Boolean).join(' · ')}</small>
          </span>
          {count > 0 && <span className="places-row__count">{words.count(count)}</span>}
        </button>
      </div>
      {open && <Children parentId={place.id} level={level + 1} />}
    </li>
  )
}

function Children({ parentId, level }: { parentId: string; level: number }) {
  const query = usePlacesIn(parentId)
  return (
    <QueryState query={query} waiting={<Skeleton rows={2} />}>
      {({ items }) => (
        <ul role="group" className="places-tree">
          {byNumber(items).map((place) => (
            <PlaceRow key={place.key} place={place} level={level} />
          ))}
        </ul>
      )}
    </QueryState>
  )
}

/** 2号楼 before 10号楼. */
export function byNumber(places: readonly PlaceView[]): PlaceView[] {
  return [...places].sort((a, b) => a.name.localeCompare(b.name, 'zh-CN', { numeric: true }))
}
