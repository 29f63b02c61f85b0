import type { Standing } from '@/features/place/hooks/use-standing'
import { useWords } from '@/i18n'
import { go, PATHS } from '@/platform/navigation'
import { Card } from '@/ui/card/card'
import { Icon } from '@/ui/icon/icon'
import { ListRow } from '@/ui/row/list-row'

/** To the public board of the community one stands in. */
export function BoardLink({ here }: Pick<Standing, 'here'>) {
  const words = useWords().board
  const areaId = here?.community?.id ?? here?.county.id
  return (
    <Card flush>
      <ListRow
        title={words.entry}
        note={words.entryNote}
        lead={<Icon name="chart-no-axes-column" />}
        arrow
        onPress={() => go(PATHS.publicBoard, { areaId })}
        id="open-board"
      />
    </Card>
  )
}
