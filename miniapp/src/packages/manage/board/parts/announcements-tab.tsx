import { useState } from 'react'
import type { AnnouncementView } from '@/api/types'
import { useDeskWords } from '@/i18n/desk'
import { momentWords } from '@/i18n/time-words'
import { go, PATHS } from '@/platform/navigation'
import { useNow } from '@/platform/use-now'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Empty } from '@/ui/feedback/feedback'
import { QueryState } from '@/ui/feedback/query-state'
import { TextArea } from '@/ui/field/field'
import { ListRow } from '@/ui/row/list-row'
import { useAnnouncements } from '../api/board-keeping'
import { useChange } from './use-change'

function Objection({ row }: { row: AnnouncementView }) {
  const words = useDeskWords().boardKeeping
  const [reason, setReason] = useState('')
  const { run, busy } = useChange()
  return (
    <div className="board-form">
      <TextArea
        label={words.objection}
        placeholder={words.objection}
        value={reason}
        onChange={setReason}
        limit={500}
        rows={2}
        id={`objection-${row.id}`}
      />
      <Button
        text={words.objectDo}
        busy={busy}
        disabled={reason.trim().length < 4}
        onPress={() => run(`/announcements/${row.id}/objection`, { reason })}
        id={`object-${row.id}`}
      />
    </div>
  )
}

function Verdict({ row }: { row: AnnouncementView }) {
  const words = useDeskWords().boardKeeping
  const [note, setNote] = useState('')
  const { run, busy } = useChange()
  const decide = (upheld: boolean) => run(`/announcements/${row.id}/decision`, { upheld, note })
  const off = { busy, disabled: note.trim().length < 2 }
  return (
    <div className="board-form">
      <TextArea
        label={words.decision}
        placeholder={words.decision}
        value={note}
        onChange={setNote}
        limit={500}
        rows={2}
        id={`decision-${row.id}`}
      />
      <div className="board-buttons">
        <Button text={words.uphold} {...off} onPress={() => decide(true)} id={`uphold-${row.id}`} />
        <Button text={words.dismiss} {...off} onPress={() => decide(false)} id={`dismiss-${row.id}`} />
      </div>
    </div>
  )
}

function Announced({ row }: { row: AnnouncementView }) {
  const { boardKeeping: words, time } = useDeskWords()
  const now = useNow()
  const from = words.publicFrom(momentWords(time, Date.parse(row.publicAt), now))
  return (
    <Card flush id={`announcement-${row.id}`}>
      <ListRow
        title={`${words.kinds[row.kind]} · ${row.ticketTitle}`}
        note={[row.ticketNumber, row.areaName, words.states[row.state], row.state === 'told' ? from : '']
          .filter(Boolean)
          .join(' · ')}
        onPress={() => go(PATHS.ticket, { id: row.ticketId })}
        arrow
      />
      {row.objection !== null && <p className="board-note">{words.saidObjection(row.objection)}</p>}
      {row.decision !== null && <p className="board-note">{words.saidDecision(row.decision)}</p>}
      {row.mayObject && <Objection row={row} />}
      {row.mayDecide && <Verdict row={row} />}
    </Card>
  )
}

/** What a unit hears of before the public does. */
export function AnnouncementsTab({ areaId }: { areaId: string | undefined }) {
  const words = useDeskWords().boardKeeping
  return (
    <QueryState query={useAnnouncements(areaId)}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty
            icon="circle-check"
            title={words.none.announcements}
            note={words.noneNote.announcements}
            id="no-announcements"
          />
        ) : (
          items.map((row) => <Announced key={row.id} row={row} />)
        )
      }
    </QueryState>
  )
}
