import { View } from '@tarojs/components'
import { useState } from 'react'
import type { TicketListItemView, TicketView } from '@/api/types'
import { useWords } from '@/i18n'
import { Field } from '@/ui/field/field'
import { Text } from '@/ui/text/text'
import { ticketsOf, useTickets } from '../api/use-tickets'
import { KeepChoice } from './keep-choice'
import type { Mergeable } from './merge-plan'

const MOST = 5

function found({ id, number, title, placeText, thumbUrl, createdAt, status }: TicketListItemView): Mergeable {
  return { id, number, title, placeText, thumbUrl, createdAt, status, mergedCount: 0 }
}

export interface TwinSearchProps {
  ticket: TicketView
  chosen: Mergeable | undefined
  onChoose: (ticket: Mergeable) => void
}

/** The other one by its number or a few words, where the machine saw no likeness. */
export function TwinSearch({ ticket, chosen, onChoose }: TwinSearchProps) {
  const words = useWords()
  const [q, setQ] = useState('')
  const typed = q.trim().length >= 2
  const list = useTickets({ box: 'area', phase: 'open', q: q.trim() }, { enabled: typed, limit: MOST + 1 })
  const hits = ticketsOf(list.data).filter(({ id, kind }) => id !== ticket.id && kind === ticket.kind)
  return (
    <View className="merge__list">
      <Field
        id="twin-search"
        label={words.ticket.mergeSearch}
        placeholder={words.workbench.searchHint}
        value={q}
        onChange={setQ}
        type="search"
      />
      {typed && list.data && hits.length === 0 && (
        <Text size="note" tone="ink2">
          {words.workbench.noneFound(q.trim())}
        </Text>
      )}
      {!chosen && typed && <Hits hits={hits} onChoose={onChoose} />}
    </View>
  )
}

function Hits({
  hits,
  onChoose,
}: {
  hits: readonly TicketListItemView[]
  onChoose: (ticket: Mergeable) => void
}) {
  return (
    <>
      {hits.slice(0, MOST).map((hit) => (
        <KeepChoice key={hit.id} ticket={found(hit)} chosen={false} onChoose={() => onChoose(found(hit))} />
      ))}
    </>
  )
}
