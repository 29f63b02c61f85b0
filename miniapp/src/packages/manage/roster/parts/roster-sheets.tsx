import type { RosterRowView, RosterView } from '@/api/types'
import type { Bar } from '../model/week'
import { ChangeSheet } from './change-sheet'
import { HandoverSheet } from './handover-sheet'
import { LeaveSheet } from './leave-sheet'
import { ShiftSheet } from './shift-sheet'

/** What one has opened over the calendar. */
export type OpenSheet =
  | { kind: 'change'; roster: RosterView; row: RosterRowView; bar: Bar; personId?: string }
  | { kind: 'shift'; roster: RosterView; row: RosterRowView }
  | { kind: 'leave'; roster: RosterView }
  | { kind: 'handover'; roster: RosterView }

export function RosterSheets({ sheet, onClose }: { sheet: OpenSheet; onClose: () => void }) {
  switch (sheet.kind) {
    case 'change':
      return <ChangeSheet {...sheet} onClose={onClose} />
    case 'shift':
      return <ShiftSheet {...sheet} onClose={onClose} />
    case 'leave':
      return <LeaveSheet {...sheet} onClose={onClose} />
    case 'handover':
      return <HandoverSheet {...sheet} onClose={onClose} />
  }
}
