import { useEffect, useRef, type KeyboardEvent } from 'react'
import { isRetired, type AreaNode, type TreeRow } from '@/features/area/model/area-tree'
import { labelOf } from '@/features/area/model/map-layers'
import { useDeskWords, type DeskMessages } from '@/i18n/desk'
import { cx } from '@/ui/cx'
import { Empty } from '@/ui/feedback/feedback'
import { Icon } from '@/ui/icon/icon'
import { LayerMark } from './layer-mark'

/** More lines than anybody reads, and than a browser draws at once. */
const MOST_ROWS = 400

interface Props {
  rows: readonly TreeRow[]
  search: string
  chosenId: string | undefined
  onChoose: (id: string) => void
  onToggle: (id: string, open: boolean) => void
}

/** How many of the next level it holds, the figure alone: the words are on the right. */
function countOf({ area, counts }: AreaNode): number | undefined {
  if (area.level === 'grid') return undefined
  return area.level === 'county'
    ? counts.subdistrict
    : area.level === 'subdistrict'
      ? counts.community
      : counts.grid
}

function Chevron({
  row,
  words,
  onToggle,
}: {
  row: TreeRow
  words: DeskMessages['areaKeeping']['tree']
  onToggle: Props['onToggle']
}) {
  const { node, open } = row
  if (node.children.length === 0) return <span className="areas-row__fold" />
  return (
    <button
      type="button"
      className="areas-plain areas-row__fold"
      tabIndex={-1}
      aria-label={open ? words.fold : words.open}
      onClick={(event) => {
        event.stopPropagation()
        onToggle(node.area.id, !open)
      }}
    >
      <Icon name={open ? 'chevron-down' : 'chevron-right'} size="small" />
    </button>
  )
}

function Row({
  row,
  chosen,
  ...on
}: { row: TreeRow; chosen: boolean } & Pick<Props, 'onChoose' | 'onToggle'>) {
  const words = useDeskWords().areaKeeping
  const { node, depth, open } = row
  const { area } = node
  return (
    <div
      id={`area-${area.id}`}
      className={cx('areas-row', chosen && 'areas-row--chosen', isRetired(area) && 'areas-row--retired')}
      style={{ paddingLeft: `${(depth - 1) * 16 + 4}px` }}
      role="treeitem"
      aria-level={depth}
      aria-selected={chosen}
      {...(node.children.length > 0 && { 'aria-expanded': open })}
      tabIndex={chosen ? 0 : -1}
      onClick={() => on.onChoose(area.id)}
    >
      <Chevron row={row} words={words.tree} onToggle={on.onToggle} />
      <span className="areas-row__name">{area.level === 'grid' ? labelOf(area) : area.shortName}</span>
      <LayerMark layer={area.layer} />
      {isRetired(area) && <span className="areas-row__note">{words.retired}</span>}
      <span className="areas-row__count">{countOf(node)}</span>
    </div>
  )
}

/** Arrows walk and unfold as in any tree; Enter and space choose, as the line that has the focus is chosen at once. */
function useTreeKeys({ rows, chosenId, onChoose, onToggle }: Props) {
  return (event: KeyboardEvent) => {
    const at = rows.findIndex(({ node }) => node.area.id === chosenId)
    const here = rows[at]
    const go = (row: TreeRow | undefined) => row && onChoose(row.node.area.id)
    const parent = () => go(rows.find(({ node }) => node.area.id === here?.node.area.parentId))
    const id = here?.node.area.id ?? ''
    const keys: Readonly<Record<string, () => unknown>> = {
      ArrowDown: () => go(rows[at + 1]),
      ArrowUp: () => go(rows[at - 1]),
      ArrowRight: () => (here && !here.open ? onToggle(id, true) : go(rows[at + 1])),
      ArrowLeft: () => (here?.open ? onToggle(id, false) : parent()),
      Home: () => go(rows[0]),
      End: () => go(rows.at(-1)),
    }
    const act = keys[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }
}

/** The chosen line comes into view, and keeps the keyboard when it had it. */
function useInView(chosenId: string | undefined) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const row = chosenId === undefined ? null : document.getElementById(`area-${chosenId}`)
    row?.scrollIntoView({ block: 'nearest' })
    if (list.current?.contains(document.activeElement)) row?.focus()
  }, [chosenId])
  return list
}

export function TreeList(props: Props) {
  const { rows, search, chosenId, onChoose, onToggle } = props
  const words = useDeskWords().areaKeeping.tree
  const onKeyDown = useTreeKeys(props)
  const list = useInView(chosenId)
  if (rows.length === 0 && search.trim() !== '')
    return <Empty icon="search" title={words.none(search.trim())} note={words.noneNote} id="tree-none" />
  return (
    <div className="areas-tree" role="tree" aria-label={words.label} ref={list} onKeyDown={onKeyDown}>
      {rows.slice(0, MOST_ROWS).map((row) => (
        <Row
          key={row.node.area.id}
          row={row}
          chosen={row.node.area.id === chosenId}
          onChoose={onChoose}
          onToggle={onToggle}
        />
      ))}
      {rows.length > MOST_ROWS && <p className="areas-tree__more">{words.more(rows.length - MOST_ROWS)}</p>}
    </div>
  )
}
