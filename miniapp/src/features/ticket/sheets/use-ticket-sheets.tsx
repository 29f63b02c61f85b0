import { useState, type ReactNode } from 'react'
import type { LinkedTicketView, TicketView } from '@/api/types'
import { CompareSheet } from './compare-sheet'
import { MergeSheet } from './merge-sheet'
import { RouteSheet } from './route-sheet'
import { UndoBar, type Undoable } from './undo-bar'

type Open =
  | { kind: 'compare'; other: LinkedTicketView }
  | { kind: 'merge'; others: readonly LinkedTicketView[] }
  | { kind: 'route' }

/** What a ticket's story can lay over the page. */
export interface TicketSheets {
  compare: (other: LinkedTicketView) => void
  /** Without others the sheet lets one look for them. */
  merge: (others: readonly LinkedTicketView[]) => void
  route: () => void
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
    case 'route':
      return <RouteSheet ticketId={ticket.id} onClose={onClose} />
  }
}
