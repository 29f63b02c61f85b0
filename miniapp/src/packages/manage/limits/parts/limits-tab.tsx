import { KIND_LABELS, STAGE_LABELS, wordFor } from '@beegrid/shared'
import { useState } from 'react'
import type { TimeLimitView } from '@/api/types'
import { useDeskWords } from '@/i18n/desk'
import { useSettings } from '@/platform/settings'
import { Button } from '@/ui/button/button'
import { Empty, Skeleton } from '@/ui/feedback/feedback'
import { QueryState } from '@/ui/feedback/query-state'
import { Text } from '@/ui/text/text'
import { useTimeLimits } from '../api/limits'
import { LimitPanel } from './limit-panel'
import { TrialPanel } from './trial-panel'

/** What the panel beside the table shows: a limit, a new one, or the trial. */
type Shown = TimeLimitView | 'new' | undefined

/** The county's own limits, and beside them which one would hold for a matter. */
export function LimitsTab({ countyId }: { countyId: string }) {
  const words = useDeskWords().limits
  const query = useTimeLimits(countyId)
  const [shown, setShown] = useState<Shown>()
  const close = () => setShown(undefined)
  const limit = typeof shown === 'object' ? shown : undefined
  return (
    <div className="desk-split">
      <div className="desk-main">
        <Bar quiet={shown !== undefined} onAdd={() => setShown('new')} />
        <div className="desk-rows">
          <QueryState query={query} waiting={<Skeleton rows={6} />}>
            {({ pages }) => (
              <LimitTable rows={pages.flatMap(({ items }) => items)} chosen={limit?.id} onChoose={setShown} />
            )}
          </QueryState>
          {query.hasNextPage && (
            <Button look="outline" text={words.more} onPress={() => void query.fetchNextPage()} />
          )}
        </div>
      </div>
      {shown === undefined ? (
        <TrialPanel countyId={countyId} />
      ) : (
        <LimitPanel key={limit?.id ?? 'new'} countyId={countyId} limit={limit} onClose={close} />
      )}
    </div>
  )
}

/** What the table is, and how it grows; while a form is open, that is what to do next. */
function Bar({ quiet, onAdd }: { quiet: boolean; onAdd: () => void }) {
  const words = useDeskWords().limits
  return (
    <div className="limits-bar">
      <Text size="body" strong heading inline>
        {words.own}
      </Text>
      <Text size="note" tone="ink2" inline className="limits-bar__note">
        {words.ownNote}
      </Text>
      <Button
        id="add-limit"
        look={quiet ? 'quiet' : 'primary'}
        icon="plus"
        size="small"
        text={words.add}
        onPress={onAdd}
      />
    </div>
  )
}

interface LimitTableProps {
  rows: readonly TimeLimitView[]
  chosen: string | undefined
  onChoose: (limit: TimeLimitView) => void
}

function LimitTable({ rows, chosen, onChoose }: LimitTableProps) {
  const words = useDeskWords().limits
  if (rows.length === 0) return <Empty icon="clock" title={words.emptyTitle} note={words.emptyNote} />
  return (
    <table className="desk-table limits-table" id="limits-table">
      <thead>
        <tr>
          {[words.category, words.area, words.stage, words.limit, words.note].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <LimitRow key={row.id} row={row} chosen={row.id === chosen} onChoose={() => onChoose(row)} />
        ))}
      </tbody>
    </table>
  )
}

function LimitRow({ row, chosen, onChoose }: { row: TimeLimitView; chosen: boolean; onChoose: () => void }) {
  const words = useDeskWords().limits
  const language = useSettings((settings) => settings.language)
  const stage = STAGE_LABELS[row.stage]
  const kind = row.kind && wordFor(KIND_LABELS[row.kind], 'staff', language)
  return (
    <tr className={chosen ? 'desk-row desk-row--chosen' : 'desk-row'} onClick={onChoose}>
      <td>
        <button type="button" className="limits-row__name" onClick={onChoose}>
          {row.categoryName ?? words.anyCategory}
        </button>
        <small>{[row.conditionName, kind].filter(Boolean).join(' · ')}</small>
      </td>
      <td>{row.areaName}</td>
      <td>{language === 'en' ? stage.en : stage.zh}</td>
      <td className="limits-row__limit">{row.text}</td>
      <td className="limits-row__note">{row.note}</td>
    </tr>
  )
}
