import type { TicketAction } from '@beegrid/shared'
import type { ReactNode } from 'react'
import type { TicketView } from '@/api/types'
import { useTicketActions } from '../actions/use-ticket-actions'
import { useTicketSheets, type StorySheets } from './use-ticket-sheets'

export interface TicketParts {
  /** For the page's dock; null when nothing can be done. */
  dock: ReactNode
  /** For the page's overlay. */
  overlay: ReactNode
  /** For the story. */
  sheets: StorySheets
}

/** The viewer's part in a ticket and everything its story lays over the page; `asked` is laid open at once. */
export function useTicketParts(ticket: TicketView | undefined, asked?: TicketAction): TicketParts {
  const { sheets, overlay: laid } = useTicketSheets(ticket)
  const { dock, overlay, start } = useTicketActions(ticket, {
    onMerge: () => sheets.merge([]),
    onGrant: sheets.grant,
    asked,
  })
  return {
    dock,
    sheets: { ...sheets, start },
    overlay: (
      <>
        {overlay}
        {laid}
      </>
    ),
  }
}
