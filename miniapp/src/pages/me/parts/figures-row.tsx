import { useMe } from '@/features/session/api/use-me'
import { useWords } from '@/i18n'
import { go, PATHS } from '@/platform/navigation'
import { useWide } from '@/platform/use-wide'
import { Card } from '@/ui/card/card'
import { Icon } from '@/ui/icon/icon'
import { ListRow } from '@/ui/row/list-row'

/** The way to the figures for those who keep an area; a desk has it on its rail. */
export function FiguresRow() {
  const words = useWords().figures
  const wide = useWide()
  const keeps = useMe().data?.permissions.includes('manageFigures') === true
  if (wide || !keeps) return null
  return (
    <Card flush>
      <ListRow
        title={words.open}
        note={words.openNote}
        lead={<Icon name="chart-no-axes-column" />}
        arrow
        onPress={() => go(PATHS.officerFigures)}
        id="to-figures"
      />
    </Card>
  )
}
