import type { TicketAction } from '@beegrid/shared'
import { useState, type ReactNode } from 'react'
import type { LinkedTicketView, TicketView, WhistleCallView } from '@/api/types'
import { GrantSheet } from '../loop/grant-sheet'
import { LinkSheet } from '../whistle/link-sheet'
import { CompareSheet } from './compare-sheet'
import { MergeSheet } from './merge-sheet'
import { RouteSheet } from './route-sheet'
import { UndoBar, type Undoable } from './undo-bar'

type Open =
  | { kind: 'compare'; other: LinkedTicketView }
  | { kind: 'merge'; others: readonly LinkedTicketView[] }
  | { kind: 'route' }
  | { kind: 'grant' }
  | { kind: 'link'; call: WhistleCallView }

/** What a ticket's story can lay over the page. */
export interface TicketSheets {
  compare: (other: LinkedTicketView) => void
  /** Without others the sheet lets one look for them. */
  merge: (others: readonly LinkedTicketView[]) => void
  route: () => void
  /** Answering what waits for one's desk. */
  grant: () => void
  /** The link of a called party without accounts. */
  link: (call: WhistleCallView) => void
}

/** The same, and the page's actions, for what a story offers beside the dock. */
export interface StorySheets extends TicketSheets {
  start: (action: TicketAction) => void
}

export interface OpenedSheets {
  sheets: TicketSheets
  /** For the page's overlay. */
  overlay: ReactNode
}

/** Comparing, merging and the whole decision: sheets of a ticket's story, drawn by the page that shows it. */
export function useTicketSheets(ticket: TicketView | undefined): OpenedSheets {
  const [open, setOpen] = useState<Open>()
  const [undo, setUndo] = useState<Undoable>()
  const sheets: TicketSheets = {
    compare: (other) => setOpen({ kind: 'compare', other }),
    merge: (others) => setOpen({ kind: 'merge', others }),
    route: () => setOpen({ kind: 'route' }),
    grant: () => setOpen({ kind: 'grant' }),
    link: (call) => setOpen({ kind: 'link', call }),
  }
  const close = () => setOpen(undefined)
  const merged = (done: Undoable) => {
    close()
    setUndo(done)
  }
  const overlay = ticket ? (
    <>
      {open && <OpenSheet ticket={ticket} open={open} sheets={sheets} onMerged={merged} onClose={close} />}
      {undo && <UndoBar key={undo.at} merged={undo} onGone={() => setUndo(undefined)} />}
    </>
  ) : null
  return { sheets, overlay }
}

interface OpenSheetProps {
  ticket: TicketView
  open: Open
  sheets: TicketSheets
  onMerged: (merged: Undoable) => void
  onClose: () => void
}

function OpenSheet({ ticket, open, sheets, onMerged, onClose }: OpenSheetProps) {
  switch (open.kind) {
    case 'compare':
      return (
        <CompareSheet
          ticket={ticket}
          otherId={open.other.id}
          distanceM={open.other.distanceM}
          onMerge={() => sheets.merge([open.other])}
          onClose={onClose}
        />
      )
    case 'merge':
      return <MergeSheet ticket={ticket} others={open.others} onMerged={onMerged} onClose={onClose} />
    case 'link':
      return <LinkSheet ticketId={ticket.id} call={open.call} onClose={onClose} />
    case 'route':
      return <RouteSheet ticketId={ticket.id} onClose={onClose} />
    case 'grant':
      return <GrantSheet ticket={ticket} onClose={onClose} />
  }
}
