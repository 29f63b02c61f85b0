import type { TicketView } from '@/api/types'
import type { ActionBody } from '../api/act-on-ticket'

/** What every sheet of one action is given. */
export interface OwnSheetProps {
  ticket: TicketView
  busy: boolean
  onSend: (body: ActionBody, photos: readonly string[]) => void
  onClose: () => void
}
