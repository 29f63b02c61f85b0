import type { ContentCheckView } from '@/api/types'
import { useDeskWords } from '@/i18n/desk'
import { mediaUrl } from '@/platform/http/api-client'
import { go, PATHS } from '@/platform/navigation'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Empty } from '@/ui/feedback/feedback'
import { QueryState } from '@/ui/feedback/query-state'
import { Photo } from '@/ui/photo/photo'
import { ListRow } from '@/ui/row/list-row'
import { useContentChecks } from '../api/board-keeping'
import { useChange } from './use-change'

function Check({ row }: { row: ContentCheckView }) {
  const words = useDeskWords().boardKeeping
  const { run, busy } = useChange()
  const decide = (passed: boolean) => run(`/content-checks/${row.id}/decision`, { passed })
  return (
    <Card flush id={`check-${row.id}`}>
      <ListRow
        title={row.text ?? ''}
        note={row.state === 'held' ? words.held : words.unable}
        lead={
          row.photoUrl === null ? undefined : <Photo className="board-photo" src={mediaUrl(row.photoUrl)} />
        }
        onPress={() => go(PATHS.ticket, { id: row.ticketId })}
        arrow
      />
      <div className="board-buttons board-buttons--in">
        <Button
          text={words.pass}
          icon="check"
          size="small"
          busy={busy}
          onPress={() => decide(true)}
          id={`pass-${row.id}`}
        />
        <Button
          text={words.refuse}
          size="small"
          busy={busy}
          onPress={() => decide(false)}
          id={`refuse-${row.id}`}
        />
      </div>
    </Card>
  )
}

/** Words and photos that wait for a person's look before the public sees them. */
export function ChecksTab({ areaId }: { areaId: string | undefined }) {
  const words = useDeskWords().boardKeeping
  return (
    <QueryState query={useContentChecks(areaId)}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty icon="shield-check" title={words.none.checks} note={words.noneNote.checks} id="no-checks" />
        ) : (
          items.map((row) => <Check key={row.id} row={row} />)
        )
      }
    </QueryState>
  )
}
