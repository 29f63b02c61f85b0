import { useActiveRole } from '@/features/session/active-role'
import { useWords } from '@/i18n'
import { go, PATHS } from '@/platform/navigation'
import { Card } from '@/ui/card/card'
import { Icon } from '@/ui/icon/icon'
import { ListRow } from '@/ui/row/list-row'

/** For people of an organisation: how it answers when it is called. */
export function OwnUnit() {
  const words = useWords().whistle
  const { active } = useActiveRole()
  const id = active?.organisationId
  if (id === undefined) return null
  return (
    <Card flush>
      <ListRow
        title={words.ownFigures}
        note={words.ownFiguresNote}
        lead={<Icon name="chart-no-axes-column" />}
        arrow
        onPress={() => go(PATHS.responseFigures, { id })}
        id="to-response-figures"
      />
    </Card>
  )
}
