import type { TicketAction } from '@beegrid/shared'
import type { ComponentType } from 'react'
import type { TicketView } from '@/api/types'
import type { ActionBody } from '../api/act-on-ticket'
import { EndWhistleSheet, FinishSheet, RespondSheet } from '../whistle/answer-sheets'
import { WhistleSheet } from '../whistle/whistle-sheet'
import { CallBackSheet, RecheckSheet } from '../second-look/look-sheets'

export interface OwnSheetProps {
  ticket: TicketView
  busy: boolean
  onSend: (body: ActionBody, photos: readonly string[]) => void
  onClose: () => void
}

/** Actions that ask for more than the common form does have a sheet of their own. */
export const OWN_SHEETS: Partial<Record<TicketAction, ComponentType<OwnSheetProps>>> = {
  followUp: CallBackSheet,
  recheck: RecheckSheet,
  whistle: WhistleSheet,
  respond: RespondSheet,
  finishPart: FinishSheet,
  endWhistle: EndWhistleSheet,
}
