import type { RosterRowView, RosterView } from '@/api/types'
import type { Bar } from './week'

/** Where one looks: whose roster and which week. */
export interface Place {
  areaId: string
  monday: number
}

/** What one has opened over the calendar. */
export type OpenSheet =
  | { kind: 'change'; roster: RosterView; row: RosterRowView; bar: Bar; personId?: string }
  | { kind: 'shift'; roster: RosterView; row: RosterRowView }
  | { kind: 'merge'; roster: RosterView; row: RosterRowView }
  | { kind: 'leave'; roster: RosterView }
  | { kind: 'handover'; roster: RosterView }

/** One kind of sheet, and the way out of it. */
export type SheetProps<Kind extends OpenSheet['kind']> = Extract<OpenSheet, { kind: Kind }> & {
  onClose: () => void
}

export interface BoardProps {
  roster: RosterView
  place: Place
  /** The area one keeps; the place may lie below it. */
  home: { areaId: string; name: string }
  onPlace: (place: Place) => void
  onSheet: (sheet: OpenSheet) => void
}
