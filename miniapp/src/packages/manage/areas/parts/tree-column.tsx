import { useMemo, useState } from 'react'
import { isRetired, pathTo, visibleRows, type AreaTree } from '@/features/area/model/area-tree'
import type { ManageScope } from '@/features/session/hooks/use-manage-scope'
import { useDeskWords } from '@/i18n/desk'
import { Button } from '@/ui/button/button'
import { Icon } from '@/ui/icon/icon'
import { choose } from '../model/desk-store'
import { beginCounty } from './first-county'
import { TreeList } from './tree-list'

interface Props {
  scope: ManageScope
  tree: AreaTree
  chosenId: string | undefined
}

function SearchBox({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const words = useDeskWords().areaKeeping.tree
  return (
    <div className="areas-search">
      <Icon name="search" className="areas-search__icon" />
      <input
        id="area-search"
        className="areas-search__input"
        type="search"
        value={value}
        placeholder={words.search}
        aria-label={words.search}
        maxLength={40}
        onChange={({ target }) => onChange(target.value)}
      />
      {value !== '' && (
        <button
          type="button"
          className="areas-plain areas-search__clear"
          aria-label={words.clear}
          onClick={() => onChange('')}
        >
          <Icon name="x" size="small" />
        </button>
      )}
    </div>
  )
}

/** What is open: the outermost, what somebody opened, and the way to whatever was chosen. */
function useOpened(tree: AreaTree, chosenId: string | undefined) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const [shownId, setShownId] = useState<string>()
  const way = pathTo(tree, chosenId).map(({ area }) => area.id)
  if (chosenId !== shownId && way.length > 0) {
    setShownId(chosenId)
    setOpened(new Set([...opened, ...way]))
  }
  const toggle = (id: string, open: boolean) =>
    setOpened((before) => new Set(open ? [...before, id] : [...before].filter((each) => each !== id)))
  return { opened, toggle }
}

interface RetiredProps {
  shown: boolean
  onShow: (shown: boolean) => void
}

function RetiredSwitch({ shown, onShow }: RetiredProps) {
  const words = useDeskWords().areaKeeping.tree
  return (
    <label className="areas-check">
      <input
        className="areas-tick"
        type="checkbox"
        checked={shown}
        onChange={({ target }) => onShow(target.checked)}
      />
      <span>{words.showRetired}</span>
    </label>
  )
}

function AddCounty() {
  const words = useDeskWords().areaKeeping.tree
  return (
    <Button
      text={words.addCounty}
      look="plain"
      size="small"
      icon="plus"
      onPress={beginCounty}
      id="add-county"
    />
  )
}

/** Below the tree: the retired ones, where there are any, and another county for who keeps them all. */
function Foot({ scope, tree, ...retired }: Omit<Props, 'chosenId'> & RetiredProps) {
  const some = [...tree.byId.values()].some(({ area }) => isRetired(area))
  if (!some && !scope.everywhere) return null
  return (
    <div className="areas-tree__foot">
      {some && <RetiredSwitch {...retired} />}
      {scope.everywhere && <AddCounty />}
    </div>
  )
}

/** The left column: every area one keeps, to be found by name or code. */
export function TreeColumn({ scope, tree, chosenId }: Props) {
  const words = useDeskWords().areaKeeping.tree
  const [search, setSearch] = useState('')
  const [retired, setRetired] = useState(false)
  const { opened, toggle } = useOpened(tree, chosenId)
  const rows = useMemo(() => visibleRows(tree, { opened, search, retired }), [tree, opened, search, retired])
  return (
    <section className="areas-column areas-column--tree" aria-label={words.label}>
      <SearchBox value={search} onChange={setSearch} />
      <TreeList rows={rows} search={search} chosenId={chosenId} onChoose={choose} onToggle={toggle} />
      <Foot scope={scope} tree={tree} shown={retired} onShow={setRetired} />
    </section>
  )
}
