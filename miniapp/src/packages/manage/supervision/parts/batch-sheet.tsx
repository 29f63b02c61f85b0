import { View } from '@tarojs/components'
import { useState } from 'react'
import type { SupervisedView, SupervisionsBody } from '@/api/types'
import { useTicketCounts } from '@/features/ticket/api/use-ticket-counts'
import { ticketChanged } from '@/features/ticket/api/ticket-keys'
import { UntilField } from '@/features/ticket/loop/until-field'
import { useWords } from '@/i18n'
import { accessible } from '@/platform/accessible'
import { callApi } from '@/platform/http/api-client'
import { ApiError } from '@/platform/http/api-error'
import { randomKey } from '@/platform/random'
import { Button } from '@/ui/button/button'
import { Chip } from '@/ui/chip/chip'
import { TextArea } from '@/ui/field/field'
import { Sheet } from '@/ui/sheet/sheet'
import { Text } from '@/ui/text/text'
import { toast } from '@/ui/toast/toast'
import { useChildren } from './use-children'

/** As the server allows at a time. */
const MOST = 100
const MAX_WORDS = 500

interface Batch {
  areaId: string
  overdue: boolean
  note: string
  until: number | undefined
}

function bodyOf({ areaId, overdue, note, until = 0 }: Batch): SupervisionsBody {
  const filter = { areaId, phase: 'open' as const, ...(overdue && { overdue }) }
  return { filter, note: note.trim(), until: new Date(until).toISOString() }
}

/** Sends the order once, however often the answer is lost. */
function useBatch(areaId: string, onClose: () => void) {
  const words = useWords()
  const [batch, setBatch] = useState<Batch>({ areaId, overdue: true, note: '', until: undefined })
  const [key] = useState(randomKey)
  const [busy, setBusy] = useState(false)
  const change = (part: Partial<Batch>) => setBatch((before) => ({ ...before, ...part }))
  const send = async () => {
    setBusy(true)
    try {
      const done = await callApi<SupervisedView>({
        method: 'POST',
        path: '/supervisions',
        body: bodyOf(batch),
        key,
      })
      const left = done.refused.length > 0 ? `，${words.loop.batchLeft(done.refused.length)}` : ''
      toast(`${words.loop.batchDone(done.opened)}${left}`)
      ticketChanged(undefined)
      onClose()
    } catch (error) {
      toast(error instanceof ApiError ? error.message : words.act.noNetwork)
    } finally {
      setBusy(false)
    }
  }
  return { batch, change, send, busy }
}

/** How many tickets it would be; undefined while that is not known. */
function useCount({ areaId, overdue }: Batch): number | undefined {
  const filter = { box: 'area', areaId, phase: 'open', ...(overdue && { overdue }) } as const
  return useTicketCounts(filter).data?.all
}

const isReady = ({ note, until }: Batch, count = 0) =>
  note.trim() !== '' && until !== undefined && count > 0 && count <= MOST

/** 督办一批: which tickets, what is asked, by when. */
export function BatchSheet({ areaId, onClose }: { areaId: string; onClose: () => void }) {
  const words = useWords().loop
  const { batch, change, send, busy } = useBatch(areaId, onClose)
  const count = useCount(batch)
  const foot = (
    <Button
      text={words.batchSend(count ?? 0)}
      look="primary"
      block
      id="batch-send"
      disabled={!isReady(batch, count)}
      busy={busy}
      onPress={() => void send()}
    />
  )
  return (
    <Sheet title={words.batchTitle} onClose={onClose} id="sheet-batch" foot={foot}>
      <View className="action-form">
        <AreaChips areaId={areaId} value={batch.areaId} onChange={(chosen) => change({ areaId: chosen })} />
        <WhichChips overdue={batch.overdue} onChange={(overdue) => change({ overdue })} />
        <Count count={count} />
        <UntilField kind="answer" value={batch.until} onChange={(until) => change({ until })} />
        <TextArea
          id="batch-note"
          label={words.batchNote}
          placeholder={words.batchHint}
          value={batch.note}
          onChange={(note) => change({ note })}
          limit={MAX_WORDS}
          rows={2}
        />
      </View>
    </Sheet>
  )
}

function Count({ count = 0 }: { count: number | undefined }) {
  const words = useWords().loop
  const many = count > MOST
  return (
    <Text size="label" tone={many ? 'danger' : 'ink2'}>
      {many ? words.batchTooMany(MOST) : words.batchCount(count)}
    </Text>
  )
}

interface AreaChipsProps {
  areaId: string
  value: string
  onChange: (areaId: string) => void
}

function AreaChips({ areaId, value, onChange }: AreaChipsProps) {
  const words = useWords().loop
  const areas = useChildren(areaId).data?.items ?? []
  return (
    <View className="action-form__part">
      <Text size="label" strong>
        {words.batchArea}
      </Text>
      <View className="action-form__chips" {...accessible({ role: 'radiogroup', label: words.batchArea })}>
        <Chip
          role="radio"
          text={words.batchAll}
          chosen={value === areaId}
          onPress={() => onChange(areaId)}
          id="batch-all"
        />
        {areas.map(({ id, name }) => (
          <Chip key={id} role="radio" text={name} chosen={value === id} onPress={() => onChange(id)} />
        ))}
      </View>
    </View>
  )
}

function WhichChips({ overdue, onChange }: { overdue: boolean; onChange: (overdue: boolean) => void }) {
  const words = useWords().loop
  return (
    <View className="action-form__part">
      <Text size="label" strong>
        {words.batchWhich}
      </Text>
      <View className="action-form__chips" {...accessible({ role: 'radiogroup', label: words.batchWhich })}>
        <Chip role="radio" text={words.batchOverdue} chosen={overdue} onPress={() => onChange(true)} />
        <Chip role="radio" text={words.batchOpen} chosen={!overdue} onPress={() => onChange(false)} />
      </View>
    </View>
  )
}
