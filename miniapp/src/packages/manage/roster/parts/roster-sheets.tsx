import type { OpenSheet } from '../model/board'
import { ChangeSheet } from './change-sheet'
import { HandoverSheet } from './handover-sheet'
import { LeaveSheet } from './leave-sheet'
import { MergeSheet } from './merge-sheet'
import { ShiftSheet } from './shift-sheet'

export interface RosterSheetsProps {
  sheet: OpenSheet
  onSheet: (sheet: OpenSheet) => void
  onClose: () => void
}

/** Whatever is open over the calendar. */
export function RosterSheets({ sheet, onSheet, onClose }: RosterSheetsProps) {
  switch (sheet.kind) {
    case 'change':
      return <ChangeSheet {...sheet} onClose={onClose} />
    case 'shift':
      return <ShiftSheet {...sheet} onSheet={onSheet} onClose={onClose} />
    case 'merge':
      return <MergeSheet {...sheet} onClose={onClose} />
    case 'leave':
      return <LeaveSheet {...sheet} onClose={onClose} />
    case 'handover':
      return <HandoverSheet {...sheet} onClose={onClose} />
  }
}
