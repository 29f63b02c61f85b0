import type { TicketKind } from '@beegrid/shared'
import { create } from 'zustand'
import { queryClient } from '@/api/query-client'
import type { TicketView } from '@/api/types'
import { dropItem } from '@/platform/outbox/outbox-store'
import { sendOrKeep } from '@/platform/outbox/outbox'
import type { SendResult } from '@/platform/outbox/outbox-item'
import { currentSession } from '@/platform/session/session-store'
import { clearDraft, restoreDraft, type ReportDraft } from './draft'

export type Sending =
  | { kind: 'sending' }
  | { kind: 'sent'; ticket: TicketView }
  | { kind: 'kept' }
  | { kind: 'refused'; message: string; draft: ReportDraft }

/** What became of each report of this run of the app, by its key. */
export const useSendings = create<{ sendings: Readonly<Record<string, Sending>> }>(() => ({ sendings: {} }))

function note(key: string, sending: Sending) {
  useSendings.setState(({ sendings }) => ({ sendings: { ...sendings, [key]: sending } }))
}

export interface Sorted {
  /** Chosen, or guessed from the words. */
  categoryId?: string | undefined
  kind: TicketKind
}

function caller({ behalf, callerName, callerPhone }: ReportDraft) {
  if (!behalf) return {}
  const [name, phone] = [callerName.trim(), callerPhone.trim()]
  return { onBehalfOf: { ...(name !== '' && { name }), ...(phone !== '' && { phone }) } }
}

function placeOf({ place }: ReportDraft) {
  if (!place) return {}
  if (place.source === 'code') return { placeCode: place.placeCode }
  const { lng, lat, coord, accuracy, address, placeCode } = place
  return {
    location: { lng, lat, coord, accuracy, ...(address !== '' && { address }) },
    ...(placeCode && { placeCode }),
  }
}

/** The request a draft becomes; photos are added as they are uploaded. */
export function reportBody(
  draft: ReportDraft,
  { kind, categoryId }: Sorted,
): Readonly<Record<string, unknown>> {
  const description = draft.description.trim()
  return {
    kind,
    ...(categoryId && { categoryId }),
    ...(description !== '' && { description }),
    ...placeOf(draft),
    ...(draft.anonymous && { anonymous: true }),
    ...caller(draft),
    capturedAt: new Date(draft.startedAt).toISOString(),
  }
}

function settle(draft: ReportDraft, result: SendResult) {
  if (result.kind === 'kept') note(draft.key, { kind: 'kept' })
  else if (result.kind === 'refused') {
    // Off the outbox, but not its photos: they are the draft's again.
    dropItem(draft.key)
    note(draft.key, { kind: 'refused', message: result.message, draft })
  } else {
    note(draft.key, { kind: 'sent', ticket: result.answer as TicketView })
    void queryClient.invalidateQueries({ queryKey: ['tickets'] })
  }
}

/** Hands the draft to the outbox, which lies on the phone, and answers at once; the rest goes on by itself (G03). */
export function sendReport(draft: ReportDraft, sorted: Sorted, title: string): string {
  note(draft.key, { kind: 'sending' })
  const sending = sendOrKeep({
    id: draft.key,
    owner: currentSession()?.user.id ?? '',
    path: '/tickets',
    body: reportBody(draft, sorted),
    photos: draft.photos.map((id) => ({ id })),
    createdAt: draft.startedAt,
    title,
    place: draft.place?.address || (draft.place?.placeCode ?? ''),
  })
  clearDraft({ dropPhotos: false })
  void sending.then((result) => settle(draft, result))
  return draft.key
}

/** Back to the sheet with what the server would not take. */
export function mendReport(draft: ReportDraft) {
  restoreDraft(draft)
}
