import type { TicketAction } from '@beegrid/shared'
import type { ComponentType } from 'react'
import { EndWhistleSheet, FinishSheet, RespondSheet } from '../whistle/answer-sheets'
import { WhistleSheet } from '../whistle/whistle-sheet'
import { TakeBackSheet } from '../loop/take-back-sheet'
import type { OwnSheetProps } from './own-sheet-props'
import { CallBackSheet, RecheckSheet } from '../second-look/look-sheets'

/** Actions that ask for more than the common form does have a sheet of their own. */
export const OWN_SHEETS: Partial<Record<TicketAction, ComponentType<OwnSheetProps>>> = {
  takeBack: TakeBackSheet,
  followUp: CallBackSheet,
  recheck: RecheckSheet,
  whistle: WhistleSheet,
  respond: RespondSheet,
  finishPart: FinishSheet,
  endWhistle: EndWhistleSheet,
}
