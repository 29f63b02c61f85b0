import { displayTicketNumber } from '@beegrid/shared'
import { useState } from 'react'
import type { SecondLookView, TicketView } from '@/api/types'
import { perform } from '@/features/ticket/actions/perform'
import { useTicket } from '@/features/ticket/api/use-ticket'
import { openTicket } from '@/features/ticket/components/ticket-row'
import { TicketStory } from '@/features/ticket/components/ticket-story'
import { SaveLook } from '@/features/ticket/second-look/look-sheets'
import { reasonOf } from '@/features/ticket/second-look/look-words'
import { useCallBack, useRecheck, type LookForm } from '@/features/ticket/second-look/use-look-form'
import { useTicketParts } from '@/features/ticket/sheets/use-ticket-parts'
import { useWords } from '@/i18n'
import { Button } from '@/ui/button/button'
import { Empty, Skeleton } from '@/ui/feedback/feedback'
import { QueryState } from '@/ui/feedback/query-state'
import { toast } from '@/ui/toast/toast'

export interface LookPanelProps {
  look: SecondLookView | undefined
  /** The answer is noted down: on to the next. */
  onDone: () => void
}

/** The one that is open: its story, and beside it the call. Nothing, where the list is empty. */
export function LookPanel({ look, onDone }: LookPanelProps) {
  const query = useTicket(look?.ticket.id)
  return (
    <div className="looks-panel">
      {look !== undefined && (
        <QueryState query={query} waiting={<Skeleton rows={6} />}>
          {(ticket) => <Opened look={look} ticket={ticket} onDone={onDone} />}
        </QueryState>
      )}
    </div>
  )
}

interface OpenedProps {
  look: SecondLookView
  ticket: TicketView
  onDone: () => void
}

function Opened({ look, ticket, onDone }: OpenedProps) {
  const words = useWords()
  const { sheets, overlay } = useTicketParts(ticket)
  return (
    <>
      <div className="looks-story">
        <div className="looks-head">
          <b className="looks-head__title">{ticket.title}</b>
          <span>{displayTicketNumber(ticket.number)}</span>
          <Button
            text={words.secondLook.openTicket}
            size="small"
            look="outline"
            id="open-look-ticket"
            onPress={() => openTicket(ticket.id)}
          />
        </div>
        <TicketStory ticket={ticket} sheets={sheets} />
      </div>
      <div className="looks-form" id="look-form">
        <b>{reasonOf(look, words.secondLook)}</b>
        <Answer look={look} ticket={ticket} onDone={onDone} />
      </div>
      {overlay}
    </>
  )
}

function mayAct({ allowedActions }: TicketView, action: string): boolean {
  return allowedActions.some((each) => each.action === action)
}

function Answer(props: OpenedProps) {
  const { look, ticket } = props
  const words = useWords().secondLook
  if (look.state !== 'open') return <Empty icon="check" title={words.finished} id="look-finished" />
  const allowed = look.kind === 'recheck' ? mayAct(ticket, 'recheck') : mayAct(ticket, 'followUp')
  if (!allowed)
    return (
      <Empty
        icon="lock"
        title={words.notYours}
        note={words.notYoursNote(words.desk(look.desk))}
        id="look-not-yours"
      />
    )
  return look.kind === 'recheck' ? <RecheckAnswer {...props} /> : <CallAnswer {...props} />
}

function CallAnswer(props: OpenedProps) {
  return <Form {...props} form={useCallBack(props.ticket)} />
}

function RecheckAnswer(props: OpenedProps) {
  return <Form {...props} form={useRecheck()} />
}

function Form({ ticket, form, onDone }: OpenedProps & { form: LookForm }) {
  const words = useWords().act
  const [busy, setBusy] = useState(false)
  const save = async () => {
    if (!form.body) return
    setBusy(true)
    const result = await perform({ ticket, body: form.body, photos: form.photos })
    setBusy(false)
    if (result.kind === 'refused') toast(result.message)
    else if (result.kind === 'unsent') toast(words.noNetwork)
    else {
      toast(words.sent)
      onDone()
    }
  }
  return (
    <>
      {form.fields}
      <SaveLook form={form} busy={busy} onSave={() => void save()} />
    </>
  )
}
