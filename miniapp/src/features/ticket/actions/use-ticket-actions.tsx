import type { TicketAction } from '@beegrid/shared'
import { useState, type ReactNode } from 'react'
import type { AllowedActionView, TicketView } from '@/api/types'
import { useWords, type Messages } from '@/i18n'
import { vibrate } from '@/platform/device'
import { locate } from '@/platform/location'
import { useSettings } from '@/platform/settings'
import { toast } from '@/ui/toast/toast'
import type { ActionBody } from '../api/act-on-ticket'
import { formOf, type ActionForm } from './action-forms'
import { ActionSheet } from './action-sheet'
import { dockPlan, type DockButton, type DockPlan } from './dock-plan'
import { RefuseSheet } from './refuse-sheet'
import { MoreSheet } from './more-sheet'
import { OWN_SHEETS } from './own-sheets'
import { perform, type Performed } from './perform'
import { buttonId, TicketDock } from './ticket-dock'

type Open =
  | { kind: 'more' }
  | { kind: 'own'; action: TicketAction }
  | { kind: 'form'; form: ActionForm; problem?: string | undefined }

/** Said when something worked, where the screen alone would not tell. */
const THANKS: Partial<Record<string, keyof Messages['act'] & ('accepted' | 'rated')>> = {
  accept: 'accepted',
  rate: 'rated',
}

/** The screen itself tells. */
const TELLING: readonly string[] = ['arrive', 'verify']

export interface TicketActions {
  /** For the page's dock; null when nothing can be done. */
  dock: ReactNode
  /** For the page's overlay: the open sheet. */
  overlay: ReactNode
  /** Begins an action from elsewhere on the page; nothing where it is not allowed. */
  start: (action: TicketAction) => void
}

interface Desk {
  ticket: TicketView
  words: Messages['act']
  setBusy: (id: string | undefined) => void
  setOpen: (open: Open | undefined) => void
}

function doneWords(action: string, words: Messages['act']): string | undefined {
  if (TELLING.includes(action)) return undefined
  const thanks = THANKS[action]
  return thanks ? words[thanks] : words.sent
}

function saidOf(result: Performed, action: string, words: Messages['act']): string | undefined {
  if (result.kind === 'done') return doneWords(action, words)
  if (result.kind === 'refused') return result.message
  return result.kind === 'kept' ? words.kept : words.noNetwork
}

/** Tells what came of it; answers whether the sheet may close. */
function settle(result: Performed, action: string, words: Messages['act']): boolean {
  const said = saidOf(result, action, words)
  if (said) toast(said)
  if (result.kind === 'done') vibrate()
  return result.kind === 'refused' ? result.raced : result.kind !== 'unsent'
}

interface Sent {
  body: ActionBody
  photos?: readonly string[]
  busyAs: string
}

async function run(
  { ticket, words, setBusy, setOpen }: Desk,
  { body, photos = [], busyAs }: Sent,
): Promise<Performed> {
  setBusy(busyAs)
  const result = await perform({ ticket, body, photos })
  setBusy(undefined)
  const over = settle(result, body.action, words)
  // A button has no sheet: what was opened meanwhile stays open.
  if (over && busyAs === 'form') setOpen(undefined)
  return result
}

/** One tap: the position goes along. Only where it cannot be had, or is far off, a word is asked for. */
async function arrive(desk: Desk, form: ActionForm) {
  desk.setBusy('arrive')
  const found = await locate()
  desk.setBusy(undefined)
  if (!found.ok) {
    desk.setOpen({ kind: 'form', form, problem: desk.words.notYetPlaced })
    return
  }
  const result = await run(desk, { body: { action: 'arrive', location: found.at }, busyAs: 'arrive' })
  if (result.kind === 'refused' && !result.raced) {
    desk.setOpen({ kind: 'form', form, problem: result.message })
  }
}

function begin(desk: Desk, button: Pick<DockButton, 'action' | 'passed'>, staff: boolean) {
  const allowed = desk.ticket.allowedActions.find(({ action }) => action === button.action)
  if (!allowed) return
  const { action, passed } = button
  const dispute = desk.ticket.kind === 'dispute'
  const form = formOf({ allowed, passed, staff, dispute }, desk.words)
  if (action in OWN_SHEETS) desk.setOpen({ kind: 'own', action })
  else if (form && action === 'arrive') void arrive(desk, form)
  else if (form) desk.setOpen({ kind: 'form', form })
  else void run(desk, { body: { action, ...(passed !== undefined && { passed }) }, busyAs: buttonId(button) })
}

/** Merged, whoever waits has their say at the one it is handled with. */
function isSaidElsewhere({ mergedInto }: TicketView, staff: boolean): boolean {
  return mergedInto !== undefined && !staff
}

const isEmpty = ({ primary, rates, more }: DockPlan) => !primary && !rates && more.length === 0

const NOTHING: TicketActions = { dock: null, overlay: null, start: () => undefined }

export interface ActionHooks {
  onMerge?: () => void
  onGrant?: () => void
  /** Laid open at once: what one came to do. */
  asked?: TicketAction | undefined
}

/** The viewer's part in a ticket: a dock for the page's foot and the sheet that lies over it. */
export function useTicketActions(
  ticket: TicketView | undefined,
  { onMerge, onGrant, asked }: ActionHooks = {},
): TicketActions {
  const words = useWords().act
  const staff = useSettings(({ register }) => register === 'staff')
  const [busy, setBusy] = useState<string>()
  const [open, setOpen] = useState<Open | undefined>(asked && { kind: 'own', action: asked })
  if (!ticket || isSaidElsewhere(ticket, staff)) return NOTHING
  const verdict = staff ? { passed: words.checkPassed, failed: words.checkFailed } : words
  const plan = dockPlan(ticket, { passed: verdict.passed, failed: verdict.failed, notMine: words.notMine })
  const desk = { ticket, words, setBusy, setOpen }
  const press = (button: Pick<DockButton, 'action' | 'passed'>) => {
    setOpen(undefined)
    if (button.action === 'merge') onMerge?.()
    else if (button.action === 'grant') onGrant?.()
    else begin(desk, button, staff)
  }
  const dock = isEmpty(plan) ? null : (
    <TicketDock
      key={ticket.id}
      ticket={ticket}
      plan={plan}
      busy={busy}
      onPress={press}
      onRate={(body) => void run(desk, { body, busyAs: 'rate' })}
      onMore={() => setOpen({ kind: 'more' })}
    />
  )
  return {
    dock,
    overlay: <OpenSheet desk={desk} open={open} more={plan.more} busy={busy} onChoose={press} />,
    start: (action) => press({ action }),
  }
}

interface OpenSheetProps {
  desk: Desk
  open: Open | undefined
  more: readonly AllowedActionView[]
  busy: string | undefined
  onChoose: (allowed: AllowedActionView) => void
}

function OpenSheet({ desk, open, more, busy, onChoose }: OpenSheetProps) {
  const close = () => desk.setOpen(undefined)
  if (!open) return null
  if (open.kind === 'more') return <MoreSheet actions={more} onChoose={onChoose} onClose={close} />
  const send = (body: ActionBody, photos: readonly string[] = []) =>
    void run(desk, { body, photos, busyAs: 'form' })
  if (open.kind === 'own') {
    // Asked for by the list it was opened from, it may be done already.
    if (!desk.ticket.allowedActions.some(({ action }) => action === open.action)) return null
    const Own = OWN_SHEETS[open.action]
    return Own ? <Own ticket={desk.ticket} busy={busy === 'form'} onSend={send} onClose={close} /> : null
  }
  const { form, problem } = open
  if (form.reasons)
    return <RefuseSheet title={form.title} busy={busy === 'form'} onSend={send} onClose={close} />
  return (
    <ActionSheet
      form={form}
      ticketId={desk.ticket.id}
      ofDispute={desk.ticket.kind === 'dispute'}
      problem={problem}
      busy={busy === 'form'}
      onSend={send}
      onClose={close}
    />
  )
}
