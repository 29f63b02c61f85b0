import type { BoardAreaListView } from '@/api/types'
import { useWords } from '@/i18n'
import { ListRow } from '@/ui/row/list-row'
import { Sheet } from '@/ui/sheet/sheet'
import { Icon } from '@/ui/icon/icon'

type BoardArea = BoardAreaListView['items'][number]

export interface AreaSheetProps {
  areas: readonly BoardArea[]
  current: string | undefined
  onChoose: (areaId: string) => void
  onClose: () => void
}

/** The way up, then the area itself, then what lies below: a county has hundreds of communities. */
function around(areas: readonly BoardArea[], current: string | undefined): readonly BoardArea[] {
  const here = areas.find(({ id }) => id === current)
  const above = areas.find(({ id }) => id === here?.parentId)
  const siblings = areas.filter(({ parentId }) => parentId === (here?.parentId ?? null))
  const below = areas.filter(({ parentId }) => parentId !== null && parentId === here?.id)
  return [...new Set([...(above ? [above] : []), ...(here ? [here] : []), ...below, ...siblings])]
}

/** Another county, town or community. */
export function AreaSheet({ areas, current, onChoose, onClose }: AreaSheetProps) {
  const words = useWords().board
  return (
    <Sheet title={words.choose} onClose={onClose} id="board-areas">
      {around(areas, current).map(({ id, name }) => (
        <ListRow
          key={id}
          title={name}
          onPress={() => onChoose(id)}
          trail={id === current ? <Icon name="check" /> : undefined}
          id={`board-area-${id}`}
        />
      ))}
    </Sheet>
  )
}
