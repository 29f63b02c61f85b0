import { PLACE_KINDS, type PlaceKind } from '@beegrid/shared'
import { useState } from 'react'
import type { PlaceView } from '@/api/types'
import { useDeskWords } from '@/i18n/desk'
import { Button } from '@/ui/button/button'
import { cx } from '@/ui/cx'
import { Empty, Skeleton } from '@/ui/feedback/feedback'
import { QueryState } from '@/ui/feedback/query-state'
import { Icon } from '@/ui/icon/icon'
import { usePlacesIn, type useKeptPlaces } from '../api/places'
import { begin, choosePlace, useDesk } from '../model/desk-store'
import { byNumber, kindOf } from '../model/place-words'

export interface PlaceListProps {
  list: ReturnType<typeof useKeptPlaces>
  places: readonly PlaceView[] | undefined
  kind: PlaceKind | ''
  onKind: (kind: PlaceKind | '') => void
  q: string
  onQ: (q: string) => void
}

export function PlaceList({ list, places, ...finding }: PlaceListProps) {
  const words = useDeskWords().placeKeeping
  const searching = finding.q.trim() !== '' || finding.kind !== ''
  return (
    <div className="places-list">
      <Finding {...finding} />
      <div className="places-rows" id="places-rows">
        <QueryState query={{ ...list, data: places }} waiting={<Skeleton rows={6} />}>
          {(found) => <Rows places={found} searching={searching} />}
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
      <Foot />
    </div>
  )
}

function Finding({ kind, onKind, q, onQ }: Omit<PlaceListProps, 'list' | 'places'>) {
  const words = useDeskWords().placeKeeping
  return (
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
  )
}

function Foot() {
  const words = useDeskWords().placeKeeping
  // The amber button is the form's while one fills it in.
  const looking = useDesk(({ work }) => work.kind === 'look')
  return (
    <div className="places-foot">
      <Button
        text={words.add}
        look={looking ? 'primary' : 'quiet'}
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
  )
}

function Rows({ places, searching }: { places: readonly PlaceView[]; searching: boolean }) {
  const words = useDeskWords().placeKeeping
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
        <RowName place={place} count={count} />
      </div>
      {open && <Children parentId={place.id} level={level + 1} />}
    </li>
  )
}

function RowName({ place, count }: { place: PlaceView; count: number }) {
  const words = useDeskWords().placeKeeping
  return (
    <button
      type="button"
      className="places-row__name"
      id={`place-row-${place.key}`}
      onClick={() => choosePlace(place)}
    >
      <span className="places-row__words">
        <b>{place.name}</b>
        <small>{[kindOf(place, words), place.areaName].filter(Boolean).join(' · ')}</small>
      </span>
      {count > 0 && <span className="places-row__count">{words.count(count)}</span>}
    </button>
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
