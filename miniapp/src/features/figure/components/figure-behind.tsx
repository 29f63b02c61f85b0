import { View } from '@tarojs/components'
import { useState } from 'react'
import { displayTicketNumber } from '@beegrid/shared'
import type { FigureBehindView, FigureDefinitionView } from '@/api/types'
import { useWords } from '@/i18n'
import { momentWords } from '@/i18n/time-words'
import { now } from '@/platform/clock'
import { go, PATHS } from '@/platform/navigation'
import { Button } from '@/ui/button/button'
import { StateTag } from '@/ui/chip/state-tag'
import { Skeleton } from '@/ui/feedback/feedback'
import { QueryState } from '@/ui/feedback/query-state'
import { Pressable } from '@/ui/pressable/pressable'
import { Segments } from '@/ui/segments/segments'
import { Text } from '@/ui/text/text'
import { useTicketsBehind, type BehindFilter, type FigureScope, type Only } from '../api/use-figures'
import type { ChosenRow } from './figure-detail'

export interface FigureBehindProps {
  definition: FigureDefinitionView
  scope: FigureScope
  chosen: ChosenRow | undefined
  onClear: () => void
}

const ONLYS = ['all', 'met', 'missed'] as const

function filterOf(chosen: ChosenRow | undefined): BehindFilter {
  const id = chosen?.row.id
  if (!chosen || !id) return {}
  if (chosen.by === 'area') return { areaId: id }
  return chosen.by === 'unit' ? { unitId: id } : { categoryId: id }
}

function Ticket({ ticket }: { ticket: FigureBehindView }) {
  const words = useWords()
  const { ticketId: id, title, placeText, number, at, status, statusText, unitName } = ticket
  const notes = [displayTicketNumber(number), momentWords(words.time, Date.parse(at), now()), unitName]
  return (
    <Pressable className="figure-ticket" onPress={() => go(PATHS.ticket, { id })} id={`behind-${id}`}>
      <View className="figure-ticket__words">
        <Text size="label" strong lines={1}>
          {title}
        </Text>
        {placeText !== '' && (
          <Text size="note" tone="ink2" lines={1}>
            {placeText}
          </Text>
        )}
        <Text size="note" tone="ink2" lines={1} className="figure-number">
          {notes.join(' · ')}
        </Text>
      </View>
      <StateTag state={status} text={statusText} />
    </Pressable>
  )
}

function Tickets({ definition, scope, chosen, only }: Omit<FigureBehindProps, 'onClear'> & { only: Only }) {
  const words = useWords().figures
  const query = useTicketsBehind(definition.code, scope, { only, ...filterOf(chosen) })
  return (
    <QueryState query={query} waiting={<Skeleton rows={4} />}>
      {({ pages }) => {
        const tickets = pages.flatMap(({ items }) => items)
        if (tickets.length === 0)
          return (
            <Text size="label" tone="ink2">
              {words.emptyBehind}
            </Text>
          )
        return (
          <View>
            {tickets.map((ticket, index) => (
              <Ticket key={`${ticket.ticketId}-${index}`} ticket={ticket} />
            ))}
            {query.hasNextPage && (
              <Button
                text={words.more}
                block
                busy={query.isFetchingNextPage}
                onPress={() => void query.fetchNextPage()}
              />
            )}
          </View>
        )
      }}
    </QueryState>
  )
}

/** The tickets behind a figure, of all or of the row that is chosen. */
export function FigureBehind({ onClear, ...props }: FigureBehindProps) {
  const words = useWords().figures
  const [only, setOnly] = useState<Only>('all')
  const { definition, chosen } = props
  const share = definition.form === 'share' && definition.code !== 'coverage'
  return (
    <View className="figure-part" id="figure-behind">
      <View className="figure-behind__head">
        <Text size="label" strong heading lines={1} className="figure-behind__title">
          {chosen ? `${words.behind} · ${chosen.row.name}` : words.behind}
        </Text>
        {chosen && (
          <Button text={words.clear} size="small" look="plain" onPress={onClear} id="behind-clear" />
        )}
      </View>
      {share && (
        <View className="figure-chips">
          <Segments
            label={words.only}
            items={ONLYS.map((key) => ({
              key,
              text: (definition.better === 'low' ? words.happened : words.onlys)[key],
            }))}
            value={only}
            onChange={setOnly}
          />
        </View>
      )}
      <Tickets {...props} only={share ? only : 'all'} />
    </View>
  )
}
